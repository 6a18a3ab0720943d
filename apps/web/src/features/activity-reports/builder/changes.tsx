import type { ActivityReport } from '@trame/contracts/activity-reports';
import { Button } from '@trame/ui/button';
import { Card } from '@trame/ui/card';
import { Table } from '@trame/ui/table';
import RefreshCw from 'lucide-react/icons/refresh-cw';
import Undo2 from 'lucide-react/icons/undo-2';
import { useTranslation } from 'react-i18next';
import { Allowed } from '../../../platform/council.tsx';
import { useGiveBack, useTakeFigures } from '../activity-reports.queries.ts';
import { useReportWords } from './block.tsx';
import styles from './builder.module.css';

type Change = ActivityReport['changes'][number];

/** Figures that moved since they were taken, old and new: nothing changes in the report before somebody says so. */
export function Changes({ report }: { report: ActivityReport }) {
  const { t } = useTranslation('activityReports');
  const take = useTakeFigures(report);
  const { changes } = report;
  if (changes.length === 0) return <GiveBack report={report} />;
  const all = (
    <Allowed to="reports.write">
      <Button icon={RefreshCw} pending={take.isPending} onClick={() => take.mutate(changes.map(({ id }) => id))}>
        {t('changes.takeAll')}
      </Button>
    </Allowed>
  );
  return (
    <Card title={t('changes.title', { count: changes.length })} actions={all} className={styles['changes']}>
      <p className="small">{t('changes.lead')}</p>
      <div className={styles['list']}>
        <Table caption={t('changes.caption')} captionHidden scrollable>
          <thead>
            <tr>
              <th scope="col">{t('changes.figure')}</th>
              <th scope="col">{t('changes.before')}</th>
              <th scope="col">{t('changes.after')}</th>
              <Allowed to="reports.write">
                <th scope="col">
                  <span className="sr">{t('changes.acts')}</span>
                </th>
              </Allowed>
            </tr>
          </thead>
          <tbody>
            {changes.map((change) => (
              <Line key={change.id} change={change} onTake={() => take.mutate([change.id])} pending={take.isPending} />
            ))}
          </tbody>
        </Table>
      </div>
      <GiveBack report={report} />
    </Card>
  );
}

function Line({ change, onTake, pending }: { change: Change; onTake: () => void; pending: boolean }) {
  const { t } = useTranslation('activityReports');
  const words = useReportWords();
  const name = words.change(change);
  return (
    <tr>
      <th scope="row">
        {name}
        <span className={styles['where']}>{t(`chapters.${change.chapter}`)}</span>
      </th>
      <td data-label={t('changes.before')}>{words.values(change.units, change.before) ?? t('changes.came')}</td>
      <td data-label={t('changes.after')}>
        <strong>{words.values(change.units, change.after) ?? t('changes.gone')}</strong>
      </td>
      <Allowed to="reports.write">
        <td>
          <Button size="s" disabled={pending} onClick={onTake} aria-label={t('changes.takeOneOf', { figure: name })}>
            {t('changes.takeOne')}
          </Button>
        </td>
      </Allowed>
    </tr>
  );
}

/** Undoing the last update, also once its message is gone. */
function GiveBack({ report }: { report: ActivityReport }) {
  const { t } = useTranslation('activityReports');
  const { mutate, isPending } = useGiveBack();
  if (!report.mayUndo) return null;
  return (
    <Allowed to="reports.write">
      <p className={styles['giveBack']}>
        <Button size="s" variant="quiet" icon={Undo2} pending={isPending} onClick={() => mutate(report)}>
          {t('changes.undo')}
        </Button>
      </p>
    </Allowed>
  );
}
