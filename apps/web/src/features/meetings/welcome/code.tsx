import { QrCode } from '@trame/ui/qr-code';
import { useTranslation } from 'react-i18next';
import styles from './welcome.module.css';

/** The code, and the address under it for those who type. */
export function Code({ address }: { address: string }) {
  const { t } = useTranslation('onTheDay');
  const short = address.replace(/^https?:\/\//, '');
  return (
    <div className={styles['code']}>
      <p className={styles['scan']}>{t('welcome.scan')}</p>
      <QrCode value={address} label={t('welcome.code', { address: short })} />
      <p>
        {t('welcome.type')}
        <br />
        <a href={address} className={styles['address']}>
          {short}
        </a>
      </p>
    </div>
  );
}
