import { Modal } from '@trame/ui/modal';
import { useTranslation } from 'react-i18next';
import styles from './shortcuts.module.css';

const LIST = [
  ['Ctrl K', 'palette'],
  ['Ctrl /', 'list'],
  ['Ctrl Enter', 'submit'],
  ['Esc', 'escape'],
  ['F6', 'region'],
] as const;

/** Every shortcut, in a table that a screen reader can read. */
export function Shortcuts({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('shell');
  return (
    <Modal title={t('shortcuts.title')} isOpen onClose={onClose}>
      <p className="muted">{t('shortcuts.intro')}</p>
      <table className={styles['list']}>
        <thead>
          <tr>
            <th scope="col">{t('shortcuts.key')}</th>
            <th scope="col">{t('shortcuts.effect')}</th>
          </tr>
        </thead>
        <tbody>
          {LIST.map(([keys, effect]) => (
            <tr key={keys}>
              <td>
                <kbd className={styles['keys']}>{keys}</kbd>
              </td>
              <td>{t(`shortcuts.${effect}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Modal>
  );
}
