import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { Plan } from '@trame/contracts/action-plan-answers';
import { Button } from '@trame/ui/button';
import { Loaded } from '@trame/ui/loaded';
import Plus from 'lucide-react/icons/plus';
import { useTranslation } from 'react-i18next';
import { Allowed, useCouncil, Without } from '../../platform/council.tsx';
import { Page } from '../../platform/page.tsx';
import { useSayRefusal } from '../../platform/refusal.tsx';
import { AddActionForm } from './add-action.form.tsx';
import { AskSilentButton } from './ask-news/ask-news-button.tsx';
import { PlanBoard } from './board/plan-board.tsx';
import { PlanCalendar } from './calendar/plan-calendar.tsx';
import { ExportMenu } from './export-menu.tsx';
import { MailedNewsCard } from './mailed-news/mailed-news-card.tsx';
import { Beside } from './peek/beside.tsx';
import { planOf } from './plan.queries.ts';
import { PlanBar } from './plan-bar.tsx';
import { PlanEmpty } from './plan-empty.tsx';
import { type PlanSearch, planQueryOf } from './plan-search.ts';
import { PlanTree } from './plan-tree.tsx';
import { ClosedNote } from './roadmaps/closed-note.tsx';
import { RoadmapMenu } from './roadmaps/roadmap-menu.tsx';
import { OffersCard } from './sharing/offers.card.tsx';
import { SharedActions } from './sharing/shared-actions.tsx';
import { PlanTable } from './table/plan-table.tsx';
import { PlanTimeline } from './timeline/plan-timeline.tsx';
import { useSelection } from './use-selection.ts';

/** The plan: what is going on, who leads it, what is late. The same filters serve every view. */
export function PlanView() {
  const { t } = useTranslation('actionPlan');
  const { councilId, slug, role } = useCouncil();
  const search = useSearch({ from: '/account/$clsm/desk/plan' });
  const plan = useQuery(planOf(councilId, planQueryOf(search)));
  const navigate = useNavigate();
  const adding = search.ajouter === 'oui';
  const setAdding = (open: boolean) =>
    void navigate({
      to: '/$clsm/plan',
      params: { clsm: slug },
      search: { ...search, ajouter: open ? 'oui' : undefined },
    });
  const explain = useSayRefusal();
  const roadmap = plan.data?.roadmap;
  const isClosed = Boolean(roadmap?.closedAt);
  const actions = (
    <Without permissions={isClosed ? CHANGES : NOTHING}>
      <ExportMenu search={search} />
      <AskSilentButton search={search} />
      <Allowed to="actions.manage">
        <Button variant="primary" icon={Plus} aria-expanded={adding} onClick={() => setAdding(!adding)}>
          {t('add')}
        </Button>
      </Allowed>
    </Without>
  );
  return (
    <Page
      title={t('title')}
      lead={role === 'LEAD' ? t('ofGroups') : undefined}
      eyebrow={<RoadmapMenu search={search} plan={plan.data} />}
      actions={actions}
    >
      <ClosedNote roadmap={roadmap ?? null} />
      <Without permissions={isClosed ? CHANGES : NOTHING}>
        {adding && !isClosed ? <AddActionForm plan={plan.data} onClose={() => setAdding(false)} /> : null}
        <MailedNewsCard />
        <OffersCard />
        <PlanBar search={search} plan={plan.data} />
        <Beside search={search}>
          <Loaded
            query={plan}
            explain={explain}
            isEmpty={role === 'LEAD' ? hasNone : isEmpty}
            empty={<PlanEmpty search={search} isClosed={isClosed} />}
          >
            {(found) => <Found plan={found} search={search} />}
          </Loaded>
        </Beside>
      </Without>
      <SharedActions search={search} />
    </Page>
  );
}

/** What nobody does in a closed roadmap. */
const CHANGES = ['plan.manage', 'actions.manage', 'actions.report'] as const;
const NOTHING = [] as const;

const isEmpty = ({ actions, axes, objectives, counts }: Plan): boolean =>
  actions.length === 0 && (counts.all > 0 || axes.length + objectives.length === 0);

/** What a lead reads of a plan is actions: headings alone are not theirs. */
const hasNone = ({ actions }: Plan): boolean => actions.length === 0;

function Found({ plan, search }: { plan: Plan; search: PlanSearch }) {
  const selection = useSelection(plan.actions);
  const shared = { plan, search, selection };
  if (search.vue === 'frise') return <PlanTimeline plan={plan} search={search} />;
  if (search.vue === 'calendrier') return <PlanCalendar plan={plan} search={search} />;
  if (search.vue === 'etapes') return <PlanBoard plan={plan} search={search} />;
  return search.vue === 'tableau' ? <PlanTable {...shared} /> : <PlanTree {...shared} />;
}
