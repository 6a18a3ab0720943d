import { useNavigate } from '@tanstack/react-router';
import type { ImportDetail } from '@trame/contracts/imports';
import { Button } from '@trame/ui/button';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../../platform/council.tsx';
import { useImportSearch } from './import-search.ts';
import styles from './imports.module.css';
import { useDiscardImport } from './imports.queries.ts';

/** Back to the columns, or away from this file. */
export function DraftLinks({ detail }: { detail: ImportDetail }) {
  const { t } = useTranslation('imports');
  const { councilId, slug } = useCouncil();
  const [, show] = useImportSearch();
  const navigate = useNavigate();
  const discard = useDiscardImport(councilId, detail);
  const leave = () =>
    discard.mutate(undefined, { onSuccess: () => void navigate({ to: '/$clsm/import', params: { clsm: slug } }) });
  return (
    <div className={styles['links']}>
      <Button variant="quiet" size="s" onClick={() => show({ etape: 'colonnes' })}>
        {t('preview.columns')}
      </Button>
      <Button variant="quiet" size="s" pending={discard.isPending} onClick={leave}>
        {t('preview.discard')}
      </Button>
    </div>
  );
}
