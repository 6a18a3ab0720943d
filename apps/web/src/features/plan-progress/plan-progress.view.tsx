import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { type PlanProgress, planProgressApi } from '@trame/contracts/plan-progress';
import { Button, LinkButton } from '@trame/ui/button';
import { Card } from '@trame/ui/card';
import { Details } from '@trame/ui/details';
import { EmptyState } from '@trame/ui/empty-state';
import { Loaded } from '@trame/ui/loaded';
import Download from 'lucide-react/icons/download';
import ListTree from 'lucide-react/icons/list-tree';
import Presentation from 'lucide-react/icons/presentation';
import Printer from 'lucide-react/icons/printer';
import { useTranslation } from 'react-i18next';
import { hrefOf } from '../../platform/call.ts';
import { useCouncil } from '../../platform/council.tsx';
import { RouterButton } from '../../platform/link-button.tsx';
import { Page } from '../../platform/page.tsx';
import { useSayRefusal } from '../../platform/refusal.tsx';
import { useSpeech } from '../../platform/words.tsx';
import { FiguresTable } from './figures-table.tsx';
import { LateList } from './late-list.tsx';
import styles from './plan-progress.module.css';
import { planProgressOf } from './plan-progress.queries.ts';
import { ProgressFilters } from './progress-filters.tsx';
import { type ProgressSearch, progressQueryOf } from './progress-search.ts';
import { useProgressSections } from './use-progress-sections.tsx';

/** How far the plan is: one sentence, then chart after chart, each with its figures. */
export function PlanProgressView() {
  const { t } = useTranslation('planProgress');
  const { councilId } = useCouncil();
  const search = useSearch({ from: '/account/$clsm/desk/plan/avancement' });
  const progress = useQuery(planProgressOf(councilId, progressQueryOf(search)));
  const explain = useSayRefusal();
  return (
    <Page title={t('title')} eyebrow={progress.data?.title ?? undefined} actions={<PageActions search={search} />}>
      <ProgressFilters search={search} progress={progress.data} />
      <Loaded
        query={progress}
        explain={explain}
        isEmpty={({ whole, headings }) => whole.actions === 0 && headings.length === 0}
        empty={<EmptyState>{t('empty')}</EmptyState>}
      >
        {(found) => <Sections progress={found} />}
      </Loaded>
    </Page>
  );
}

function PageActions({ search }: { search: ProgressSearch }) {
  const { t } = useTranslation(['planProgress', 'actionPlan']);
  const { councilId, slug } = useCouncil();
  const { language } = useSpeech();
  const file = { params: { councilId }, query: { ...progressQueryOf(search), language } };
  return (
    <>
      <RouterButton to="/$clsm/plan" params={{ clsm: slug }} search={search} icon={ListTree}>
        {t('back')}
      </RouterButton>
      <Button icon={Printer} onClick={() => window.print()}>
        {t('planProgress:print')}
      </Button>
      <LinkButton icon={Download} href={hrefOf(planProgressApi.csv, file)} download>
        {t('csv')}
      </LinkButton>
      <RouterButton
        to="/$clsm/plan/avancement/affichage"
        params={{ clsm: slug }}
        search={search}
        icon={Presentation}
        variant="primary"
      >
        {t('wall.open')}
      </RouterButton>
    </>
  );
}

function Sections({ progress }: { progress: PlanProgress }) {
  const { t } = useTranslation('planProgress');
  const sections = useProgressSections(progress);
  return (
    <div className={styles['sections']}>
      {sections.map(({ id, title, rows, draw, remark }) => (
        <Card key={id} title={title} className={styles['section']} data-section={id}>
          {draw(rows)}
          {remark ? <p className={styles['remark']}>{remark}</p> : null}
          <FiguresTable title={title} rows={rows} />
        </Card>
      ))}
      {progress.late.length > 0 ? <LateList progress={progress} /> : null}
      <Details summary={t('rules.title')} className={styles['data']}>
        <ul className={styles['rules']}>
          {(['counts', 'done', 'parts', 'mean', 'rate', 'day'] as const).map((rule) => (
            <li key={rule}>{t(`rules.${rule}`)}</li>
          ))}
        </ul>
      </Details>
    </div>
  );
}
