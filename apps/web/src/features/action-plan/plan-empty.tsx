import { OBJECTIVE_SETS } from '@trame/domain/frameworks/framework';
import { taxonomyOf } from '@trame/domain/frameworks/taxonomies';
import { LinkButton } from '@trame/ui/button';
import { EmptyState } from '@trame/ui/empty-state';
import { Menu } from '@trame/ui/menu';
import FileUp from 'lucide-react/icons/file-up';
import ListPlus from 'lucide-react/icons/list-plus';
import ListTree from 'lucide-react/icons/list-tree';
import { useTranslation } from 'react-i18next';
import { Allowed, useCouncil } from '../../platform/council.tsx';
import { RouterButton } from '../../platform/link-button.tsx';
import { useStartPlan } from './action-plan.queries.ts';
import { HeadingForm } from './heading.form.tsx';
import { activeFilters, type PlanSearch } from './plan-search.ts';

/** Nothing matches: clear the filters. Nothing at all: bring the spreadsheet in, or write the first axis; in a closed roadmap, neither. */
export function PlanEmpty({ search, isClosed }: { search: PlanSearch; isClosed: boolean }) {
  const { t } = useTranslation('actionPlan');
  const { t: of } = useTranslation('planHierarchy');
  const { slug, role } = useCouncil();
  if (activeFilters(search) > 0) {
    const clear = (
      <RouterButton to="/$clsm/plan" params={{ clsm: slug }} search={{ vue: search.vue, roadmap: search.roadmap }}>
        {t('empty.clear')}
      </RouterButton>
    );
    return <EmptyState action={clear}>{t('empty.filtered')}</EmptyState>;
  }
  if (role === 'LEAD') return <EmptyState icon={ListTree}>{t('empty.ofGroups')}</EmptyState>;
  const words = isClosed ? of('roadmaps.emptyClosed') : search.roadmap ? of('roadmaps.empty') : t('empty.none');
  return (
    <EmptyState icon={ListTree} action={<FirstSteps roadmapId={search.roadmap} />}>
      {words}
    </EmptyState>
  );
}

/** A file joins the current roadmap: on the page of another one there is only the first axis. */
function FirstSteps({ roadmapId }: { roadmapId: string | undefined }) {
  const { t } = useTranslation('actionPlan');
  const { slug } = useCouncil();
  return (
    <Allowed to="plan.manage">
      {roadmapId ? null : (
        <LinkButton href={`/${slug}/import`} variant="primary" icon={FileUp}>
          {t('import')}
        </LinkButton>
      )}
      <StartFrom roadmapId={roadmapId} />
      <HeadingForm of={{ do: 'add', kind: 'axis', roadmapId }} />
    </Allowed>
  );
}

/** One axis for each objective of a national set; the text it comes from is said before it is chosen. */
function StartFrom({ roadmapId }: { roadmapId: string | undefined }) {
  const { t } = useTranslation('frameworks');
  const { mutate } = useStartPlan();
  const entries = OBJECTIVE_SETS.map((framework) => {
    const { items, source } = taxonomyOf(framework);
    return {
      id: framework,
      label: t('start.from', { set: t(`name.${framework}`), count: items.length }),
      hint: source.title,
      onAction: () => mutate({ framework, ...(roadmapId ? { roadmapId } : {}) }),
    };
  });
  return (
    <Menu label={t('start.open')} groups={[{ entries }]}>
      <ListPlus /> {t('start.open')}
    </Menu>
  );
}
