import type { Plan } from '@trame/contracts/action-plan-answers';
import type { PlanViewName } from '@trame/contracts/plan-views';
import { ViewSwitcher } from '@trame/ui/segmented';
import { Toolbar } from '@trame/ui/toolbar';
import CalendarDays from 'lucide-react/icons/calendar-days';
import ChartBar from 'lucide-react/icons/chart-bar';
import ChartGantt from 'lucide-react/icons/chart-gantt';
import ListChecks from 'lucide-react/icons/list-checks';
import ListTree from 'lucide-react/icons/list-tree';
import MapPinned from 'lucide-react/icons/map-pinned';
import SquareKanban from 'lucide-react/icons/square-kanban';
import Table2 from 'lucide-react/icons/table-2';
import { useTranslation } from 'react-i18next';
import { Allowed, useCouncil } from '../../platform/council.tsx';
import { RouterButton } from '../../platform/link-button.tsx';
import styles from './plan-bar.module.css';
import { PlanFilters } from './plan-filters.tsx';
import { activeFilters, type PlanSearch } from './plan-search.ts';
import { PlanTotals } from './plan-totals.tsx';
import { SavedViewsMenu } from './saved-views/saved-views-menu.tsx';

const VIEWS = [
  { id: 'arbre', icon: ListTree },
  { id: 'tableau', icon: Table2 },
  { id: 'etapes', icon: SquareKanban },
  { id: 'frise', icon: ChartGantt },
  { id: 'calendrier', icon: CalendarDays },
] as const satisfies readonly { id: PlanViewName; icon: typeof ListTree }[];

/** Above every view: which one it is, what it leaves out, and the pages that stand beside the plan. */
export function PlanBar({ search, plan }: { search: PlanSearch; plan: Plan | undefined }) {
  const { t } = useTranslation(['actionPlan', 'planViews']);
  const { slug } = useCouncil();
  const filters = new URLSearchParams(
    Object.entries(search).filter((entry): entry is [string, string] => entry[0] !== 'vue' && entry[1] !== undefined),
  );
  const views = VIEWS.map(({ id, icon }) => ({
    ...{ id, icon, label: t(`planViews:views.${id}`) },
    href: `/${slug}/plan?${new URLSearchParams([...filters, ['vue', id]])}`,
  }));
  return (
    <Toolbar end={plan ? <PlanTotals plan={plan} filtered={activeFilters(search) > 0} /> : null}>
      <ViewSwitcher label={t('views.label')} views={views} current={search.vue ?? 'arbre'} />
      <PagesBeside search={search} />
      <PlanFilters search={search} />
      <SavedViewsMenu search={search} />
    </Toolbar>
  );
}

/** What the plan starts from, and how far it is. */
function PagesBeside({ search }: { search: PlanSearch }) {
  const { t } = useTranslation(['diagnosis', 'planProgress', 'planReview']);
  const params = { clsm: useCouncil().slug };
  return (
    <nav aria-label={t('planProgress:beside')} className={styles['beside']}>
      <RouterButton to="/$clsm/plan/diagnostic" params={params} icon={MapPinned} variant="quiet">
        {t('diagnosis:link')}
      </RouterButton>
      <RouterButton to="/$clsm/plan/avancement" params={params} search={search} icon={ChartBar} variant="quiet">
        {t('planProgress:open')}
      </RouterButton>
      <Allowed to="reviews.read">
        <RouterButton to="/$clsm/plan/revue" params={params} icon={ListChecks} variant="quiet">
          {t('planReview:open')}
        </RouterButton>
      </Allowed>
    </nav>
  );
}
