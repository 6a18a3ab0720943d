import { Kbd } from '@trame/ui/kbd';
import { Modal } from '@trame/ui/modal';
import { useTranslation } from 'react-i18next';
import styles from './live-meeting.module.css';

/** The keys of the screen. Each needs a modifier or belongs to the line: none is in the way of a screen reader. */
export function KeysDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('liveMeetings');
  const keys = [
    [t('keys.enter'), t('keys.commit')],
    [t('keys.shiftEnter'), t('keys.newLine')],
    [t('keys.ctrlEnter'), t('keys.next')],
    ['/d', t('keys.decision')],
    ['/a', t('keys.action')],
    ['/t', t('keys.send')],
    ['/r', t('keys.answer')],
    ['@', t('keys.person')],
    ['#', t('keys.planned')],
    [t('keys.tab'), t('keys.field')],
    [t('keys.escape'), t('keys.back')],
  ] as const;
  return (
    <Modal title={t('keys.title')} isOpen onClose={onClose} size="s">
      <table className={styles['keys']}>
        <thead>
          <tr>
            <th scope="col">{t('keys.key')}</th>
            <th scope="col">{t('keys.effect')}</th>
          </tr>
        </thead>
        <tbody>
          {keys.map(([key, effect]) => (
            <tr key={key}>
              <td>
                <Kbd>{key}</Kbd>
              </td>
              <td>{effect}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Modal>
  );
}
