import type { ImportPreview } from '@trame/contracts/import-preview';
import type { ImportDetail } from '@trame/contracts/imports';
import { OUTCOMES } from '@trame/domain/imports/choices';
import { Banner } from '@trame/ui/banner';
import { Button } from '@trame/ui/button';
import { EmptyState } from '@trame/ui/empty-state';
import { Segmented } from '@trame/ui/segmented';
import { Toolbar } from '@trame/ui/toolbar';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../../platform/council.tsx';
import { Refusal } from '../../platform/refusal.tsx';
import { useFmt } from '../../platform/words.tsx';
import { AcceptBar } from './accept-bar.tsx';
import { DraftLinks } from './draft-links.tsx';
import { SHOWN, type ShownWord, useImportSearch } from './import-search.ts';
import styles from './imports.module.css';
import { useImportCommands } from './imports.queries.ts';
import { MatchedOrganizations } from './matched-organizations.tsx';
import { OtherSheets } from './other-sheets.tsx';
import { PreviewTable } from './preview-table.tsx';

interface StepProps {
  detail: ImportDetail;
  preview: ImportPreview;
}

const PAGE = 50;

/** Step 3: every line, what it becomes and why. Nothing is written yet. */
export function PreviewStep({ detail, preview }: StepProps) {
  const { t } = useTranslation('imports');
  const { councilId } = useCouncil();
  const commands = useImportCommands(councilId, detail);
  const [{ afficher, page = 1 }] = useImportSearch();
  const rows = preview.rows.filter(({ outcome }) => !afficher || outcome === SHOWN[afficher]);
  const shown = rows.slice((page - 1) * PAGE, page * PAGE);
  return (
    <div className={styles['step']}>
      <Refusal error={commands.decide.error} />
      <Repeated preview={preview} />
      <OtherSheets sheets={preview.figureSheets} />
      <MatchedOrganizations organizations={preview.organizations} decide={commands.decide} />
      <div>
        <Toolbar end={<DraftLinks detail={detail} />}>
          <OutcomeFilter preview={preview} />
        </Toolbar>
        {rows.length === 0 ? (
          <Nothing filter={afficher} />
        ) : (
          <PreviewTable rows={shown} preview={preview} decide={commands.decide} />
        )}
      </div>
      <Pages total={rows.length} page={page} />
      <output className="sr">{commands.decide.isSuccess ? t('preview.saved') : ''}</output>
      {preview.rows.length > 0 ? <AcceptBar detail={detail} preview={preview} decide={commands.decide} /> : null}
    </div>
  );
}

function Repeated({ preview: { acceptedBefore } }: { preview: ImportPreview }) {
  const { t } = useTranslation('imports');
  const fmt = useFmt();
  if (!acceptedBefore) return null;
  return <Banner kind="warn">{t('preview.repeated', { day: fmt.instant(acceptedBefore, 'long') })}</Banner>;
}

const WORD_OF = Object.fromEntries(Object.entries(SHOWN).map(([word, outcome]) => [outcome, word])) as Record<
  (typeof OUTCOMES)[number],
  ShownWord
>;

function OutcomeFilter({ preview: { rows } }: { preview: ImportPreview }) {
  const { t } = useTranslation('imports');
  const [{ afficher }, show] = useImportSearch();
  const options = [
    { id: 'toutes' as const, label: `${t('preview.all')} (${rows.length})` },
    ...OUTCOMES.map((outcome) => {
      const count = rows.filter((row) => row.outcome === outcome).length;
      return { id: WORD_OF[outcome], label: `${t(`outcome.${outcome}`)} (${count})` };
    }),
  ];
  return (
    <div className={styles['outcomes']}>
      <Segmented
        label={t('preview.filter')}
        options={options}
        value={afficher ?? 'toutes'}
        onChange={(id) => show(id === 'toutes' ? {} : { afficher: id })}
      />
    </div>
  );
}

function Nothing({ filter }: { filter: ShownWord | undefined }) {
  const { t } = useTranslation('imports');
  const [, show] = useImportSearch();
  if (!filter) return <EmptyState>{t('preview.noRows')}</EmptyState>;
  return (
    <EmptyState action={<Button onClick={() => show({})}>{t('preview.clear')}</Button>}>
      {t('preview.noneOf', { outcome: t(`outcome.${SHOWN[filter]}`) })}
    </EmptyState>
  );
}

function Pages({ total, page }: { total: number; page: number }) {
  const { t } = useTranslation('imports');
  const [{ afficher }, show] = useImportSearch();
  if (total <= PAGE) return null;
  const to = (next: number) => show({ ...(afficher ? { afficher } : {}), page: next });
  const last = Math.ceil(total / PAGE);
  return (
    <div className={styles['pages']}>
      <Button size="s" disabled={page <= 1} onClick={() => to(page - 1)}>
        {t('preview.before')}
      </Button>
      <span>{t('preview.page', { from: (page - 1) * PAGE + 1, to: Math.min(total, page * PAGE), total })}</span>
      <Button size="s" disabled={page >= last} onClick={() => to(page + 1)}>
        {t('preview.after')}
      </Button>
    </div>
  );
}
