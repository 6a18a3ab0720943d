import type { personBody } from '@trame/contracts/people';
import { TextAreaField, TextField } from '@trame/ui/text-field';
import { useTranslation } from 'react-i18next';
import type { useContractForm } from '../../platform/form.ts';
import styles from './people.module.css';

export type PersonFormState = ReturnType<typeof useContractForm<typeof personBody>>;

/** A field left empty is absent, not an empty text. */
const orNull = { setValueAs: (typed: string | null) => typed?.trim() || null };

export function PersonFields({ form }: { form: PersonFormState }) {
  const { t } = useTranslation('people');
  const field = (name: 'title' | 'email' | 'phone' | 'postalAddress') => ({
    error: form.faultOf(name),
    optional: true,
    ...form.register(name, orNull),
  });
  return (
    <>
      <div className={styles['pair']}>
        <TextField
          label={t('form.givenName')}
          optional
          error={form.faultOf('givenName')}
          {...form.register('givenName')}
        />
        <TextField label={t('form.familyName')} error={form.faultOf('familyName')} {...form.register('familyName')} />
      </div>
      <TextField label={t('form.personTitle')} hint={t('form.titleHint')} {...field('title')} />
      <div className={styles['pair']}>
        <TextField label={t('form.email')} type="email" {...field('email')} />
        <TextField label={t('form.phone')} type="tel" {...field('phone')} />
      </div>
      <TextAreaField label={t('form.postalAddress')} rows={3} {...field('postalAddress')} />
    </>
  );
}
