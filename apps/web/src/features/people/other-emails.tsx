import { Button } from '@trame/ui/button';
import { Fieldset } from '@trame/ui/fieldset';
import { IconButton } from '@trame/ui/icon-button';
import { TextField } from '@trame/ui/text-field';
import Plus from 'lucide-react/icons/plus';
import X from 'lucide-react/icons/x';
import { useTranslation } from 'react-i18next';
import styles from './people.module.css';
import type { PersonFormState } from './person-fields.tsx';

/** The addresses that are kept and not written to; each may take the place of the main one. */
export function OtherEmails({ form }: { form: PersonFormState }) {
  const { t } = useTranslation('people');
  const mails = form.watch('otherEmails') ?? [];
  const set = (next: string[]) => form.setValue('otherEmails', next);
  const promote = (mail: string, at: number) => {
    const main = form.getValues('email');
    form.setValue('email', mail);
    set(main ? mails.with(at, main) : mails.toSpliced(at, 1));
  };
  return (
    <Fieldset legend={t('form.otherEmails')}>
      {mails.map((mail, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an address has no other identity while it is typed
        <div key={at} className={styles['affiliation']}>
          <TextField
            label={t('form.otherEmail', { rank: at + 2 })}
            type="email"
            value={mail}
            error={form.faultOf(`otherEmails.${at}`)}
            onChange={(event) => set(mails.with(at, event.target.value))}
          />
          <Button disabled={!mail} onClick={() => promote(mail, at)}>
            {t('form.writeHere')}
          </Button>
          <IconButton icon={X} label={t('form.removeEmail', { mail })} onClick={() => set(mails.toSpliced(at, 1))} />
        </div>
      ))}
      <Button icon={Plus} onClick={() => set([...mails, ''])}>
        {t('form.addEmail')}
      </Button>
    </Fieldset>
  );
}
