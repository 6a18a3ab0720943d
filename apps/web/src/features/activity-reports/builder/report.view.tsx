import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { ActivityReport } from '@trame/contracts/activity-reports';
import { Loaded } from '@trame/ui/loaded';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../../../platform/council.tsx';
import { Page } from '../../../platform/page.tsx';
import { useSayRefusal } from '../../../platform/refusal.tsx';
import { useFmt } from '../../../platform/words.tsx';
import { reportOf } from '../activity-reports.queries.ts';
import styles from './builder.module.css';
import { Changes } from './changes.tsx';
import { Chapter } from './chapter.tsx';
import { Contents } from './contents.tsx';
import { ReportActions } from './report-actions.tsx';

export function ReportView() {
  const { rapport } = useParams({ from: '/account/$clsm/desk/rapports/activite/$rapport' });
  return <ReportPage key={rapport} reportId={rapport} />;
}

/** One report: its chapters at the left, what each of them says, and the figures that moved since they were taken. */
export function ReportPage({ reportId }: { reportId: string }) {
  const { t } = useTranslation('activityReports');
  const { councilId } = useCouncil();
  const query = useQuery(reportOf(councilId, reportId));
  return (
    <Loaded
      query={query}
      explain={useSayRefusal()}
      isEmpty={() => false}
      empty={null}
      waiting={<Page title={t('title')}>{null}</Page>}
    >
      {(report) => <Builder report={report} />}
    </Loaded>
  );
}

function Builder({ report }: { report: ActivityReport }) {
  const { t } = useTranslation('activityReports');
  const { slug } = useCouncil();
  const fmt = useFmt();
  const { title, template, startsOn, endsOn, takenAt, publishedAt, chapters } = report;
  const period = t('period', { start: fmt.day(startsOn, 'long'), end: fmt.day(endsOn, 'long') });
  const back = (
    <Link to="/$clsm/rapports/activite" params={{ clsm: slug }}>
      {t('back')}
    </Link>
  );
  return (
    <Page
      title={title}
      eyebrow={back}
      lead={`${t(`templates.${template}`)} · ${period}`}
      actions={<ReportActions report={report} />}
    >
      <div className={styles['builder']}>
        <Contents chapters={chapters} />
        <div className={styles['chapters']}>
          {publishedAt ? (
            <p className="small">
              {t('publication.note', { when: fmt.instant(publishedAt, 'long') })}{' '}
              <a href={`/c/${slug}/rapports/${report.id}`}>{t('publication.open')}</a>
            </p>
          ) : null}
          <Changes report={report} />
          {chapters.map((chapter) => (
            <Chapter key={chapter.chapter} report={report} of={chapter} />
          ))}
          <p className="small muted">{t('taken', { when: fmt.instant(takenAt, 'long') })}</p>
        </div>
      </div>
    </Page>
  );
}
