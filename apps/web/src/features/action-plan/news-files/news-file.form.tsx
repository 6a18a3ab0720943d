import { LIMITS } from '@trame/contracts/limits';
import { agreeNewsFileBody, describeNewsFileBody, type NewsFile, newsFile } from '@trame/contracts/news-files';
import { Button } from '@trame/ui/button';
import { ErrorSummary } from '@trame/ui/error-summary';
import { Modal } from '@trame/ui/modal';
import { TextField } from '@trame/ui/text-field';
import { useTranslation } from 'react-i18next';
import { codeOf } from '../../../platform/api-error.ts';
import { Conflict } from '../../../platform/conflict.tsx';
import { Allowed } from '../../../platform/council.tsx';
import { useContractForm } from '../../../platform/form.ts';
import { ConsentFields } from '../../../platform/photos/consent-fields.tsx';
import { Refusal } from '../../../platform/refusal.tsx';
import styles from './news-files.module.css';
import { type NotePlace, useNewsFiles } from './news-files.queries.ts';

interface NewsFileFormProps {
  place: NotePlace;
  file: NewsFile;
  onClose: () => void;
}

/** What a photo of the news shows; and for the coordination, who agreed that reports use it. */
export function NewsFileForm({ place, file, onClose }: NewsFileFormProps) {
  const { t } = useTranslation('actionPlan');
  return (
    <Modal title={t('newsFiles.formTitle')} isOpen onClose={onClose} guarded>
      <div className={styles['forms']}>
        <Describe place={place} file={file} onClose={onClose} />
        <Allowed to="reports.write">
          <Agree place={place} file={file} onClose={onClose} />
        </Allowed>
      </div>
    </Modal>
  );
}

function Describe({ place, file, onClose }: NewsFileFormProps) {
  const { t } = useTranslation('actionPlan');
  const { describe } = useNewsFiles(place);
  const form = useContractForm(describeNewsFileBody, { defaultValues: { alt: file.alt } });
  const save = (version: number) =>
    form.handleSubmit(({ alt }) => describe.mutate({ id: file.id, version, alt }, { onSuccess: onClose }));
  return (
    <form className={styles['form']} noValidate onSubmit={(event) => void save(file.version)(event)}>
      <ErrorSummary {...form.summary} />
      {codeOf(describe.error) === 'VERSION_STALE' ? null : <Refusal error={describe.error} />}
      <TextField
        label={t('newsFiles.alt')}
        hint={t('newsFiles.altHint')}
        maxLength={LIMITS.text.question}
        error={form.faultOf('alt')}
        {...form.register('alt')}
      />
      <Button type="submit" variant="primary" pending={describe.isPending}>
        {t('newsFiles.saveAlt')}
      </Button>
      <Conflict
        error={describe.error}
        schema={newsFile}
        compare={(theirs) => [{ label: t('newsFiles.alt'), mine: form.getValues('alt'), theirs: theirs.alt }]}
        pending={describe.isPending}
        onKeepMine={(theirs) => void save(theirs.version)()}
        onTakeTheirs={onClose}
        onClose={describe.reset}
      />
    </form>
  );
}

function Agree({ place, file, onClose }: NewsFileFormProps) {
  const { t } = useTranslation('actionPlan');
  const { agree } = useNewsFiles(place);
  const form = useContractForm(agreeNewsFileBody, { defaultValues: { consent: file.consent } });
  const save = form.handleSubmit(({ consent }) =>
    agree.mutate({ id: file.id, version: file.version, consent }, { onSuccess: onClose }),
  );
  return (
    <form className={styles['form']} noValidate onSubmit={(event) => void save(event)}>
      <ErrorSummary {...form.summary} />
      <Refusal error={agree.error} />
      <ConsentFields
        consent={form.watch('consent')}
        onChange={(consent) => form.setValue('consent', consent)}
        faultOf={(field) => form.faultOf(`consent.${field}`)}
      />
      <Button type="submit" pending={agree.isPending}>
        {t('newsFiles.saveConsent')}
      </Button>
    </form>
  );
}
