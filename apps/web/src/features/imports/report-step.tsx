import { Link } from '@tanstack/react-router';
import type { ImportDetail, ImportReport } from '@trame/contracts/imports';
import { Banner } from '@trame/ui/banner';
import { Button } from '@trame/ui/button';
import { Card } from '@trame/ui/card';
import { type Column, DataTable } from '@trame/ui/data-table';
import { EmptyState } from '@trame/ui/empty-state';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../../platform/council.tsx';
import { Refusal } from '../../platform/refusal.tsx';
import { useFmt } from '../../platform/words.tsx';
import styles from './imports.module.css';
import { useUndoImport } from './imports.queries.ts';
import { useSayConsequences } from './use-say-consequences.ts';
import { useSayIssue } from './use-say-issue.ts';

interface ReportProps {
  detail: ImportDetail;
  report: ImportReport;
}

/** Step 4: what was written, what was not as it stood, and for a day the way back. */
export function ReportStep({ detail, report }: ReportProps) {
  const { t } = useTranslation('imports');
  const { slug } = useCouncil();
  return (
    <div className={styles['step']}>
      {detail.state === 'UNDONE' ? (
        <Undone report={report} />
      ) : (
        <>
          <Done detail={detail} report={report} />
          <Notes notes={report.notes} />
        </>
      )}
      <p className={styles['links']}>
        {detail.kind === 'PLAN' ? (
          <Link to="/$clsm/plan" params={{ clsm: slug }}>
            {t('report.toPlan')}
          </Link>
        ) : (
          <Link to="/$clsm/membres" params={{ clsm: slug }}>
            {t('report.toDirectory')}
          </Link>
        )}
        <Link to="/$clsm/import" params={{ clsm: slug }}>
          {t('report.again')}
        </Link>
      </p>
    </div>
  );
}

function Done({ detail, report: { created, matched, skipped } }: ReportProps) {
  const { t } = useTranslation('imports');
  const list = useSayConsequences()(created);
  return (
    <Banner kind="ok" actions={<Undo detail={detail} />}>
      {list === '' && created.completed === 0 && created.updated === 0 ? t('report.nothing') : ''}
      {list === '' ? '' : t('report.created', { list })}{' '}
      {created.completed > 0 ? t('report.completed', { count: created.completed }) : ''}{' '}
      {created.updated > 0 ? t('report.updated', { count: created.updated }) : ''}{' '}
      {matched > 0 ? t('report.matched', { count: matched }) : ''}{' '}
      {skipped > 0 ? t('report.skipped', { count: skipped }) : ''}
    </Banner>
  );
}

function Undo({ detail }: { detail: ImportDetail }) {
  const { t } = useTranslation('imports');
  const fmt = useFmt();
  const { councilId } = useCouncil();
  const undo = useUndoImport(councilId, detail);
  if (!detail.undoUntil) return null;
  return (
    <div className={styles['undo']}>
      <Button pending={undo.isPending} pendingLabel={t('report.undoing')} onClick={() => undo.mutate()}>
        {t('report.undo')}
      </Button>
      <span>{t('report.undoUntil', { day: fmt.instant(detail.undoUntil, 'weekday') })}</span>
      <Refusal error={undo.error} />
    </div>
  );
}

function Undone({ report: { kept } }: { report: ImportReport }) {
  const { t } = useTranslation('imports');
  return (
    <>
      <Banner kind="info">{t('report.undone')}</Banner>
      {kept.length > 0 ? (
        <Card title={t('report.kept')}>
          <ul>
            {withIds(kept).map(({ id, what, name, why }) => (
              <li key={id}>{`${t(`report.what.${what}`)} « ${name} » : ${t(`report.${why}`)}`}</li>
            ))}
          </ul>
        </Card>
      ) : null}
    </>
  );
}

/** Two may say the very same thing: their place tells them apart. */
const withIds = <T extends object>(items: readonly T[]): (T & { id: string })[] =>
  items.map((item, index) => ({ ...item, id: String(index) }));

type Note = ImportReport['notes'][number] & { id: string };

function Notes({ notes }: { notes: ImportReport['notes'] }) {
  const { t } = useTranslation('imports');
  const say = useSayIssue();
  if (notes.length === 0) return <EmptyState>{t('report.noNotes')}</EmptyState>;
  const sayLine = ({ sheet, line }: Note) =>
    sheet === '' ? t('preview.lineOf', { line }) : t('report.ofSheet', { sheet, line });
  const columns: Column<Note>[] = [
    { id: 'line', header: t('preview.line'), cell: (note) => sayLine(note), width: '8rem' },
    { id: 'heading', header: t('columns.heading'), cell: ({ heading }) => heading, width: '30%' },
    { id: 'remark', header: t('preview.remarks'), cell: (note) => say(note) },
  ];
  const rows = withIds(notes);
  return <DataTable caption={t('report.notes')} columns={columns} rows={rows} rowId={({ id }) => id} />;
}
