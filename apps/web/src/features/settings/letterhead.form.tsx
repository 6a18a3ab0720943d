import {
  type LetterheadShown,
  letterhead as letterheadContract,
  settleLetterheadBody,
} from '@trame/contracts/letterhead';
import { Button } from '@trame/ui/button';
import { ErrorSummary } from '@trame/ui/error-summary';
import { TextAreaField } from '@trame/ui/text-field';
import { notify } from '@trame/ui/toaster';
import { useTranslation } from 'react-i18next';
import { codeOf } from '../../platform/api-error.ts';
import { Conflict } from '../../platform/conflict.tsx';
import { useContractForm } from '../../platform/form.ts';
import { Refusal } from '../../platform/refusal.tsx';
import styles from './settings.module.css';
import { useSettleLetterhead } from './settings.queries.ts';

/** The lines under the name of the council. A logo that is changed meanwhile leaves what is being typed alone. */
export function LetterheadForm({ letterhead }: { letterhead: LetterheadShown }) {
  const { t } = useTranslation('settings');
  const settle = useSettleLetterhead();
  const { lines } = letterhead;
  const form = useContractForm(settleLetterheadBody, { defaultValues: { lines } });
  const save = (version: number) =>
    form.handleSubmit((body) => settle.mutate({ version, body }, { onSuccess: () => notify(t('letterhead.saved')) }))();
  return (
    <form
      className={styles['form']}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save(letterhead.version);
      }}
    >
      {codeOf(settle.error) === 'VERSION_STALE' ? null : <Refusal error={settle.error} />}
      <ErrorSummary {...form.summary} />
      <TextAreaField
        label={t('letterhead.lines')}
        hint={t('letterhead.linesHint')}
        rows={3}
        optional
        error={form.faultOf('lines')}
        {...form.register('lines')}
      />
      <Button variant="primary" type="submit" pending={settle.isPending}>
        {t('letterhead.submit')}
      </Button>
      <Conflict
        error={settle.error}
        schema={letterheadContract}
        compare={(stored) => [{ label: t('letterhead.lines'), mine: form.getValues('lines'), theirs: stored.lines }]}
        pending={settle.isPending}
        onKeepMine={(stored) => void save(stored.version)}
        onTakeTheirs={(stored) => {
          form.reset({ lines: stored.lines });
          settle.reset();
        }}
        onClose={settle.reset}
      />
    </form>
  );
}
