import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReportLine } from '@trame/contracts/activity-reports';
import { Button } from '@trame/ui/button';
import { Card } from '@trame/ui/card';
import { EmptyState } from '@trame/ui/empty-state';
import { Loaded } from '@trame/ui/loaded';
import Plus from 'lucide-react/icons/plus';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Allowed, useCouncil } from '../../platform/council.tsx';
import { Page } from '../../platform/page.tsx';
import { useSayRefusal } from '../../platform/refusal.tsx';
import { useFmt } from '../../platform/words.tsx';
import styles from './activity-reports.module.css';
import { reportsOf } from './activity-reports.queries.ts';
import { StartReportForm } from './start-report.form.tsx';

/** The activity reports of a council: one for each period and each reader. */
export function ReportsView() {
  const { t } = useTranslation('activityReports');
  const { councilId } = useCouncil();
  const query = useQuery(reportsOf(councilId));
  const [starting, start] = useState(false);
  const open = (
    <Allowed to="reports.write">
      <Button variant="primary" icon={Plus} onClick={() => start(true)}>
        {t('start.open')}
      </Button>
    </Allowed>
  );
  const isThere = (query.data?.total ?? 0) > 0;
  return (
    <Page title={t('title')} lead={t('lead')} actions={isThere ? open : null}>
      <Loaded query={query} explain={useSayRefusal()} empty={<EmptyState action={open}>{t('empty')}</EmptyState>}>
        {({ items }) => (
          <Card padding="none">
            <ul className={styles['reports']}>
              {items.map((report) => (
                <Line key={report.id} report={report} />
              ))}
            </ul>
          </Card>
        )}
      </Loaded>
      {starting ? <StartReportForm onClose={() => start(false)} /> : null}
    </Page>
  );
}

function Line({ report: { id, title, template, startsOn, endsOn } }: { report: ReportLine }) {
  const { t } = useTranslation('activityReports');
  const { slug } = useCouncil();
  const fmt = useFmt();
  const period = { start: fmt.day(startsOn, 'long'), end: fmt.day(endsOn, 'long') };
  return (
    <li>
      <Link to="/$clsm/rapports/activite/$rapport" params={{ clsm: slug, rapport: id }}>
        {title}
      </Link>
      <span className="small muted">
        {t(`templates.${template}`)} · {t('period', period)}
      </span>
    </li>
  );
}
