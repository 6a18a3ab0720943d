import { Button } from '@trame/ui/button';
import { useTranslation } from 'react-i18next';
import { Page } from '../../platform/page.tsx';
import styles from './sessions.module.css';

interface LinkSentProps {
  email: string;
  onBack: () => void;
}

/** Says that a mail may have left, in the same words whether or not the account exists. */
export function LinkSent({ email, onBack }: LinkSentProps) {
  const { t } = useTranslation('accounts');
  return (
    <Page title={t('linkSent.title')}>
      <div className={styles['form']}>
        <output>{t('linkSent.text', { email })}</output>
        <p className="muted">{t('linkSent.spam')}</p>
        <Button wide onClick={onBack}>
          {t('linkSent.back')}
        </Button>
      </div>
    </Page>
  );
}
