import type { AgendaItem } from '@trame/contracts/agenda';
import type { SubjectHistory } from '@trame/contracts/subjects';
import { Chip } from '@trame/ui/chip';
import Lock from 'lucide-react/icons/lock';
import { useTranslation } from 'react-i18next';
import { ItemDocuments } from '../../../platform/documents/item-documents.tsx';
import { useItemName } from '../../../platform/item-name.ts';
import { SinceLastTime } from '../../../platform/subjects/since-last-time.tsx';
import { useFmt } from '../../../platform/words.tsx';
import styles from './agenda.module.css';

interface AgendaLineProps {
  meetingId: string;
  item: AgendaItem;
  /** Wall time it starts at. */
  start: string;
  /** What it goes on with, when it does. */
  history: SubjectHistory | undefined;
  /** Asks for the thread of its subject. */
  onThread: () => void;
}

/** One item: when it starts, what it is for, who presents it, how long, and what it goes on with. */
export function AgendaLine({ meetingId, item, start, history, onThread }: AgendaLineProps) {
  const { t } = useTranslation('meetings');
  const fmt = useFmt();
  const nameOf = useItemName();
  const { purpose, presenters, minutes, description, restricted, hidden } = item;
  const by = fmt.names(presenters);
  const about = [t(`purpose.${purpose}`), by ? t('agenda.by', { name: by }) : null];
  return (
    <div className={styles['item']}>
      <time className={styles['clock']} dateTime={start.slice(11)}>
        {fmt.time(start.slice(11))}
      </time>
      <div className={styles['words']}>
        <h3>
          {hidden ? <Lock className={styles['lock']} /> : null}
          {nameOf(item)}
        </h3>
        {hidden ? null : <p className={styles['about']}>{about.filter(Boolean).join(', ')}</p>}
        {restricted && !hidden ? (
          <p>
            <Chip kind="mute" icon={Lock}>
              {t('agenda.restricted')}
            </Chip>
          </p>
        ) : null}
        {description ? <p className={styles['about']}>{description}</p> : null}
        <ItemDocuments meetingId={meetingId} itemId={item.id} />
        {history ? <SinceLastTime history={history} onThread={onThread} /> : null}
      </div>
      <span className={styles['minutes']}>{fmt.duration(minutes)}</span>
    </div>
  );
}
