import { Checkbox } from '@trame/ui/choice';
import { TextField } from '@trame/ui/text-field';
import { type ComponentProps, useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './sessions.module.css';

/** A password on a native input, that can be shown: typing it blind on a phone is where people give up. */
export function PasswordField(props: ComponentProps<typeof TextField>) {
  const { t } = useTranslation('accounts');
  const [shown, setShown] = useState(false);
  return (
    <div className={styles['password']}>
      <TextField {...props} type={shown ? 'text' : 'password'} spellCheck={false} autoCapitalize="none" />
      <Checkbox label={t('password.show')} checked={shown} onChange={({ target }) => setShown(target.checked)} />
    </div>
  );
}
