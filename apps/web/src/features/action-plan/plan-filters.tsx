import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type Plan, WATCHED } from '@trame/contracts/action-plan-answers';
import { ACTION_STATUSES } from '@trame/domain/action-plan/action-status';
import { FilterSelect } from '@trame/ui/filter-select';
import { Filters } from '@trame/ui/filters';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../../platform/council.tsx';
import { SettledSearch } from '../../platform/settled-search.tsx';
import styles from './action-plan.module.css';
import { planOf } from './plan.queries.ts';
import { activeFilters, type PlanSearch } from './plan-search.ts';
import { ServedFilters } from './served/served-filters.tsx';

/** Who leads what, and in which groups: taken from the plan itself, so that no choice answers "nothing". */
function choicesIn(plan: Plan | undefined) {
  const bodies = new Map<string, string>();
  const leads = new Map<string, string>();
  for (const { body, lead } of plan?.actions ?? []) {
    if (body) bodies.set(body.id, body.label);
    if (lead) leads.set(lead.id, lead.name);
  }
  const sorted = (found: Map<string, string>) =>
    [...found].map(([id, label]) => ({ id, label })).toSorted((a, b) => a.label.localeCompare(b.label, 'fr'));
  return { bodies: sorted(bodies), leads: sorted(leads) };
}

/** The filters of both views; each is a search param, so that a copied address gives the same plan. */
export function PlanFilters({ search }: { search: PlanSearch }) {
  const { t } = useTranslation('actionPlan');
  const { councilId, slug, role } = useCouncil();
  const navigate = useNavigate();
  const whole = useQuery(planOf(councilId, search.roadmap ? { roadmap: search.roadmap } : {})).data;
  const { bodies, leads } = choicesIn(whole);
  // Back undoes a filter, not the letters of a search
  const set = (change: Partial<PlanSearch>, replace = false) =>
    void navigate({ to: '/$clsm/plan', params: { clsm: slug }, search: { ...search, ...change }, replace });
  const all = t('filters.all');
  const statuses = ACTION_STATUSES.map((id) => ({ id, label: t(`status.${id}`) }));
  const only = WATCHED.map((id) => ({ id, label: t(`filters.only_${id}`) }));
  return (
    <Filters
      active={activeFilters(search)}
      onClear={() =>
        void navigate({
          to: '/$clsm/plan',
          params: { clsm: slug },
          search: { vue: search.vue, roadmap: search.roadmap },
        })
      }
    >
      <FilterSelect
        label={t('filters.body')}
        allLabel={all}
        options={bodies}
        value={search.body}
        onChange={(body) => set({ body })}
      />
      <FilterSelect
        label={t('filters.lead')}
        allLabel={all}
        options={leads}
        value={search.lead}
        onChange={(lead) => set({ lead })}
      />
      <FilterSelect
        label={t('filters.status')}
        allLabel={all}
        options={statuses}
        value={search.status}
        onChange={(id) => set({ status: ACTION_STATUSES.find((status) => status === id) })}
      />
      <FilterSelect
        label={t('filters.only')}
        allLabel={all}
        options={only}
        value={search.only}
        onChange={(id) => set({ only: WATCHED.find((one) => one === id) })}
      />
      <ServedFilters plan={whole} search={search} set={set} />
      {role === 'COORDINATOR' ? null : (
        <FilterSelect
          label={t('filters.whose')}
          allLabel={all}
          options={[{ id: 'MINE', label: t('filters.mine') }]}
          value={search.whose}
          onChange={(id) => set({ whose: id === 'MINE' ? id : undefined })}
        />
      )}
      <div className={styles['search']}>
        <SettledSearch
          label={t('filters.text')}
          value={search.text ?? ''}
          onSearch={(text) => set({ text: text || undefined }, true)}
        />
      </div>
    </Filters>
  );
}
