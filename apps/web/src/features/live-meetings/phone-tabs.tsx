import { presentNow } from '@trame/domain/attendance/attendance-status';
import Calculator from 'lucide-react/icons/calculator';
import Gavel from 'lucide-react/icons/gavel';
import ListOrdered from 'lucide-react/icons/list-ordered';
import Pilcrow from 'lucide-react/icons/pilcrow';
import Users from 'lucide-react/icons/users';
import { useTranslation } from 'react-i18next';
import { useLive } from './live.tsx';
import styles from './live-meeting.module.css';

export type LiveTab = 'items' | 'notes' | 'presence' | 'record';

/** The four views of the screen where they do not fit side by side. */
export function PhoneTabs({ value, onChange }: { value: LiveTab; onChange: (tab: LiveTab) => void }) {
  const { t } = useTranslation(['liveMeetings', 'cells']);
  const { shown } = useLive();
  const at = shown.items.findIndex(({ id }) => id === shown.meeting.currentItemId) + 1;
  const rows = shown.attendance.map((one) => ({ ...one, representedById: one.representedBy?.id ?? null }));
  const counts = shown.counts !== null;
  const views = [
    { id: 'items', Icon: ListOrdered, count: `${at}/${shown.items.length}`, label: t('tabs.items') },
    { id: 'notes', Icon: counts ? Calculator : Pilcrow, count: '', label: counts ? t('cells:tab') : t('tabs.notes') },
    { id: 'presence', Icon: Users, count: String(presentNow(rows)), label: t('tabs.presence') },
    {
      id: 'record',
      Icon: Gavel,
      count: String(shown.decisions.length + shown.actions.length),
      label: t('tabs.record'),
    },
  ] as const;
  // nothing is decided where one counts
  const tabs = views.filter(({ id }) => !(counts && id === 'record'));
  return (
    <nav className={styles['tabs']} aria-label={t('tabs.label')}>
      {tabs.map(({ id, Icon, count, label }) => (
        <button key={id} type="button" aria-current={id === value ? 'true' : undefined} onClick={() => onChange(id)}>
          <Icon />
          {label} {count ? <span className="num">{count}</span> : null}
        </button>
      ))}
    </nav>
  );
}
