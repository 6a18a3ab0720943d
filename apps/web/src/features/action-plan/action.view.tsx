import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { ActionPage } from '@trame/contracts/action-plan-answers';
import type { ActionSheet } from '@trame/contracts/action-sheet-answers';
import { Button } from '@trame/ui/button';
import { Card } from '@trame/ui/card';
import { Loaded } from '@trame/ui/loaded';
import Pencil from 'lucide-react/icons/pencil';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../../platform/council.tsx';
import { DocumentsCard } from '../../platform/documents/documents-card.tsx';
import { Page } from '../../platform/page.tsx';
import { useSayRefusal } from '../../platform/refusal.tsx';
import { ActionForm } from './action.form.tsx';
import { StatusChip } from './action-cells.tsx';
import { ActionFacts } from './action-facts.tsx';
import styles from './action-plan.module.css';
import { NewsThread } from './news-thread.tsx';
import { actionOf } from './plan.queries.ts';
import { ReportForm } from './report.form.tsx';
import { SharesCard } from './sharing/shares.card.tsx';
import { CommentsCard } from './sheet/comments.card.tsx';
import { ConcerningCard } from './sheet/concerning.card.tsx';
import { HistoryCard } from './sheet/history.card.tsx';
import { BudgetCard } from './sheet/lists/budget.card.tsx';
import { IndicatorsCard } from './sheet/lists/indicators.card.tsx';
import { MilestonesCard } from './sheet/lists/milestones.card.tsx';
import { ObstaclesCard } from './sheet/lists/obstacles.card.tsx';
import { PartnersCard } from './sheet/lists/partners.card.tsx';
import { MeansCard } from './sheet/means.card.tsx';
import { PrintLink } from './sheet/print-link.tsx';
import { ServedCard } from './sheet/served.card.tsx';
import { sheetOf } from './sheet/sheet.queries.ts';
import { SheetRefusal } from './sheet/sheet-refusal.tsx';
import { EvaluationCard, WhyCard } from './sheet/why.card.tsx';

/** One action: what it is, where it stands, who says so. */
export function ActionView() {
  const { id } = useParams({ from: '/account/$clsm/desk/plan/actions/$id' });
  const { councilId, slug } = useCouncil();
  const { t } = useTranslation('actionPlan');
  const action = useQuery(actionOf(councilId, id));
  const explain = useSayRefusal();
  const back = (
    <Link to="/$clsm/plan" params={{ clsm: slug }}>
      {t('action.back')}
    </Link>
  );
  return (
    <Page title={action.data?.title ?? t('title')} eyebrow={back} actions={<PrintLink actionId={id} />}>
      <Loaded query={action} explain={explain} empty={null} isEmpty={() => false}>
        {(found) => <Sheet action={found} />}
      </Loaded>
    </Page>
  );
}

function Sheet({ action }: { action: ActionPage }) {
  const { t } = useTranslation('actionPlan');
  const { councilId } = useCouncil();
  const sheet = useQuery(sheetOf(councilId, action.id));
  const known = [action.lead, sheet.data?.referent].flatMap((person) => (person ? [person.name] : []));
  return (
    <div className={styles['sheet']}>
      <div className={styles['main']}>
        <p className={styles['where']}>
          <StatusChip row={action} />
          {[action.axis, action.objective].map((heading) =>
            heading ? (
              <span key={heading.title}>{[heading.number, heading.title].filter(Boolean).join(' ')}</span>
            ) : null,
          )}
        </p>
        <SheetRefusal error={sheet.error} />
        {sheet.data ? <WhyCard sheet={sheet.data} known={known} /> : null}
        <Card title={t('news.title')}>
          {action.mayReport ? <ReportForm action={action} /> : null}
          <NewsThread action={action} />
        </Card>
        {sheet.data ? <SheetLists sheet={sheet.data} known={known} /> : null}
        <DocumentsCard owner={{ kind: 'ACTION', id: action.id }} />
        {sheet.data ? <SheetEnd sheet={sheet.data} known={known} /> : null}
      </div>
      <div className={styles['main']}>
        <Facts action={action} />
        {sheet.data ? <PartnersCard sheet={sheet.data} /> : null}
        {sheet.data ? <ServedCard sheet={sheet.data} /> : null}
        {sheet.data ? <MeansCard sheet={sheet.data} known={known} /> : null}
        {sheet.data ? <SharesCard sheet={sheet.data} /> : null}
        {sheet.data ? <HistoryCard sheet={sheet.data} /> : null}
      </div>
    </div>
  );
}

function SheetLists({ sheet, known }: { sheet: ActionSheet; known: readonly string[] }) {
  return (
    <>
      <MilestonesCard sheet={sheet} />
      <ObstaclesCard sheet={sheet} known={known} />
      <IndicatorsCard sheet={sheet} />
      <BudgetCard sheet={sheet} />
    </>
  );
}

function SheetEnd({ sheet, known }: { sheet: ActionSheet; known: readonly string[] }) {
  return (
    <>
      <EvaluationCard sheet={sheet} known={known} />
      <ConcerningCard sheet={sheet} />
      <CommentsCard sheet={sheet} known={known} />
    </>
  );
}

function Facts({ action }: { action: ActionPage }) {
  const { t } = useTranslation('actionPlan');
  const [editing, setEditing] = useState(false);
  const edit = action.mayChange ? (
    <Button size="s" icon={Pencil} onClick={() => setEditing(true)}>
      {t('action.edit')}
    </Button>
  ) : null;
  return (
    <Card title={t('action.facts')} actions={edit}>
      {editing ? <ActionForm action={action} onDone={() => setEditing(false)} /> : <ActionFacts action={action} />}
    </Card>
  );
}
