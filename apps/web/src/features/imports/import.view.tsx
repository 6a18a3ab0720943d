import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { ImportDetail } from '@trame/contracts/imports';
import { Loaded } from '@trame/ui/loaded';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../../platform/council.tsx';
import { Page } from '../../platform/page.tsx';
import { useSayRefusal } from '../../platform/refusal.tsx';
import { ColumnsStep } from './columns-step.tsx';
import { useImportSearch } from './import-search.ts';
import { type ImportStep, ImportSteps } from './import-steps.tsx';
import styles from './imports.module.css';
import { importDetail } from './imports.queries.ts';
import { PreviewStep } from './preview-step.tsx';
import { ReportStep } from './report-step.tsx';

const INTROS = { columns: 'columns.intro', preview: 'preview.intro' } as const;

/** Steps 2 to 4 of one import: its columns, its preview, its report. */
export function ImportView() {
  const { importId = '' } = useParams({ strict: false });
  const { t } = useTranslation('imports');
  const { councilId } = useCouncil();
  const [{ etape }] = useImportSearch();
  const detail = useQuery(importDetail(councilId, importId));
  const step = detail.data ? stepOf(detail.data, etape) : 'preview';
  return (
    <Page
      title={t('title')}
      eyebrow={detail.data?.fileName}
      lead={step === 'columns' || step === 'preview' ? t(INTROS[step]) : undefined}
    >
      <div className={styles['steps']}>
        <ImportSteps current={step} />
      </div>
      <Loaded query={detail} empty={null} explain={useSayRefusal()}>
        {(found) => <Step key={step} step={step} detail={found} />}
      </Loaded>
    </Page>
  );
}

const stepOf = ({ state }: ImportDetail, asked: 'colonnes' | undefined): ImportStep =>
  state !== 'DRAFT' ? 'result' : asked === 'colonnes' ? 'columns' : 'preview';

function Step({ step, detail }: { step: ImportStep; detail: ImportDetail }) {
  const { preview, report } = detail;
  if (report) return <ReportStep detail={detail} report={report} />;
  if (!preview) return null;
  return step === 'columns' ? (
    <ColumnsStep detail={detail} preview={preview} />
  ) : (
    <PreviewStep detail={detail} preview={preview} />
  );
}
