import { useNavigate } from '@tanstack/react-router';
import { LIMITS } from '@trame/contracts/limits';
import { Card } from '@trame/ui/card';
import { DropZone } from '@trame/ui/drop-zone';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../../platform/council.tsx';
import { Page } from '../../platform/page.tsx';
import { useFmt } from '../../platform/words.tsx';
import { ImportSteps } from './import-steps.tsx';
import styles from './imports.module.css';
import { useUploadImport } from './imports.queries.ts';
import { RecentImports } from './recent-imports.tsx';
import { useSayFileRefusal } from './say-file-refusal.ts';

const MEGABYTE = 1024 * 1024;

/** Step 1: the file, as it is. Its kind, its headings and its columns are found by the server. */
export function ImportStartView() {
  const { t } = useTranslation('imports');
  const fmt = useFmt();
  const { councilId, slug } = useCouncil();
  const upload = useUploadImport(councilId);
  const sayRefusal = useSayFileRefusal();
  const navigate = useNavigate();
  const send = (file: File) =>
    upload.mutate(file, {
      onSuccess: ({ id }) =>
        void navigate({
          to: '/$clsm/import/$importId',
          params: { clsm: slug, importId: id },
          search: { etape: 'colonnes' },
        }),
    });
  const limits = { size: fmt.number(LIMITS.bytes.upload / MEGABYTE), rows: fmt.number(LIMITS.spreadsheet.rows) };
  return (
    <Page title={t('title')} lead={t('file.intro')}>
      <div className={styles['start']}>
        <ImportSteps current="file" />
        <DropZone
          label={t('file.drop')}
          hint={upload.isPending ? t('file.reading') : t('file.hint', limits)}
          accept={['.xlsx', '.csv', '.txt']}
          onFile={send}
          fileName={upload.variables?.name}
          error={upload.error ? sayRefusal(upload.error) : undefined}
        />
        <output className="sr">{upload.isPending ? t('file.reading') : ''}</output>
        <Card title={t('file.recent')} padding="none">
          <RecentImports />
        </Card>
      </div>
    </Page>
  );
}
