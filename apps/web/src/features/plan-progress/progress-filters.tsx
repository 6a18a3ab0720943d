import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { PlanProgress } from '@trame/contracts/plan-progress';
import { FilterSelect } from '@trame/ui/filter-select';
import { Filters } from '@trame/ui/filters';
import { Toolbar } from '@trame/ui/toolbar';
import { useTranslation } from 'react-i18next';
import { bodiesOf } from '../../platform/bodies.queries.ts';
import { useCouncil } from '../../platform/council.tsx';
import { activeFilters, type ProgressSearch } from './progress-search.ts';

/** Of which body, and whose; what else the plan was filtered by comes along and is taken off with the rest. */
export function ProgressFilters({ search, progress }: { search: ProgressSearch; progress: PlanProgress | undefined }) {
  const { t } = useTranslation(['planProgress', 'actionPlan']);
  const { councilId, slug, role } = useCouncil();
  const navigate = useNavigate();
  const bodies = useQuery(bodiesOf(councilId));
  const go = (next: ProgressSearch) =>
    void navigate({ to: '/$clsm/plan/avancement', params: { clsm: slug }, search: next });
  const all = t('actionPlan:filters.all');
  const parts = progress && progress.parts > 0 ? `, ${t('parts', { count: progress.parts })}` : '';
  const total = progress ? <output>{t('actions', { count: progress.whole.actions }) + parts}</output> : null;
  return (
    <Toolbar end={total}>
      <Filters active={activeFilters(search)} onClear={() => go({ roadmap: search.roadmap })}>
        <FilterSelect
          label={t('actionPlan:filters.body')}
          allLabel={all}
          options={(bodies.data?.items ?? []).map(({ id, label }) => ({ id, label }))}
          value={search.body}
          onChange={(body) => go({ ...search, body })}
        />
        {role === 'COORDINATOR' ? null : (
          <FilterSelect
            label={t('actionPlan:filters.whose')}
            allLabel={all}
            options={[{ id: 'MINE', label: t('actionPlan:filters.mine') }]}
            value={search.whose}
            onChange={(id) => go({ ...search, whose: id === 'MINE' ? id : undefined })}
          />
        )}
      </Filters>
    </Toolbar>
  );
}
