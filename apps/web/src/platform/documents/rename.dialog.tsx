import { type DocumentItem, documentsApi } from '@trame/contracts/documents';
import { Button } from '@trame/ui/button';
import { ErrorSummary } from '@trame/ui/error-summary';
import { Modal } from '@trame/ui/modal';
import { TextField } from '@trame/ui/text-field';
import { useTranslation } from 'react-i18next';
import { useContractForm } from '../form.ts';
import { Refusal } from '../refusal.tsx';
import styles from './documents.module.css';
import { useRenameDocument } from './documents.queries.ts';

/** The title of a document; the name of its file stays. */
export function RenameDialog({ document, onClose }: { document: DocumentItem; onClose: () => void }) {
  const { t } = useTranslation(['files', 'common']);
  const rename = useRenameDocument();
  const form = useContractForm(documentsApi.rename.body, { defaultValues: { title: document.title } });
  const save = form.handleSubmit(({ title }) => rename.mutate({ ...document, title }, { onSuccess: onClose }));
  return (
    <Modal title={t('rename')} isOpen onClose={onClose} size="s" guarded>
      <form className={styles['form']} noValidate onSubmit={(event) => void save(event)}>
        <ErrorSummary {...form.summary} />
        <Refusal error={rename.error} />
        <TextField label={t('titleField')} error={form.faultOf('title')} {...form.register('title')} />
        <div className={styles['buttons']}>
          <Button onClick={onClose}>{t('common:cancel')}</Button>
          <Button type="submit" variant="primary" pending={rename.isPending}>
            {t('common:save')}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
