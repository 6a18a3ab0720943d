import { useTranslation } from 'react-i18next';
import { Page } from '../../platform/page.tsx';
import styles from './councils.module.css';
import { NewCouncilForm } from './new-council.form.tsx';
import { Steps } from './steps.tsx';

/** The first question opens the council; the four others are answered inside it. */
export function NewCouncilView() {
  const { t } = useTranslation('councils');
  return (
    <Page title={t('title')} lead={t('kept')}>
      <div className={styles['wizard']}>
        <Steps current="conseil" />
        <NewCouncilForm />
      </div>
    </Page>
  );
}
