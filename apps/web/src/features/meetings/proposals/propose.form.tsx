import { proposeBody } from '@trame/contracts/proposals';
import { Button } from '@trame/ui/button';
import { TextAreaField, TextField } from '@trame/ui/text-field';
import { useTranslation } from 'react-i18next';
import { useContractForm } from '../../../platform/form.ts';
import { Refusal } from '../../../platform/refusal.tsx';
import type { MeetingPath } from '../meetings.queries.ts';
import styles from '../subjects/subjects.module.css';
import { usePropose } from './proposals.queries.ts';

/** A title, and why it matters now. */
export function ProposeForm({ path }: { path: MeetingPath }) {
  const { t } = useTranslation('subjects');
  const form = useContractForm(proposeBody, { defaultValues: { title: '', description: '' } });
  const propose = usePropose(path);
  const send = form.handleSubmit((body) => propose.mutate(body, { onSuccess: () => form.reset() }));
  return (
    <form className={styles['propose']} noValidate onSubmit={(event) => void send(event)}>
      <Refusal error={propose.error} />
      <TextField
        label={t('proposals.field')}
        autoComplete="off"
        error={form.faultOf('title')}
        {...form.register('title')}
      />
      <TextAreaField
        label={t('proposals.why')}
        optional
        rows={2}
        error={form.faultOf('description')}
        {...form.register('description')}
      />
      <Button type="submit" pending={propose.isPending}>
        {t('proposals.submit')}
      </Button>
    </form>
  );
}
