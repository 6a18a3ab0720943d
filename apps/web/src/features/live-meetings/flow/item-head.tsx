import type { LiveItem } from '@trame/contracts/live-meetings';
import type { SubjectHistory } from '@trame/contracts/subjects';
import { elapsedSeconds } from '@trame/domain/meetings/drift';
import { Avatar } from '@trame/ui/avatar';
import { Banner } from '@trame/ui/banner';
import { Button } from '@trame/ui/button';
import { Menu } from '@trame/ui/menu';
import Lock from 'lucide-react/icons/lock';
import { useTranslation } from 'react-i18next';
import { useItemName } from '../../../platform/item-name.ts';
import { SinceLastTime } from '../../../platform/subjects/since-last-time.tsx';
import type { SubjectActs } from '../../../platform/subjects/use-subject-acts.tsx';
import { timed } from '../item-time.ts';
import { useLive } from '../live.tsx';
import { ApprovalCard } from './approval-card.tsx';
import styles from './flow.module.css';

interface ItemHeadProps {
  item: LiveItem;
  position: number;
  history: SubjectHistory | undefined;
  acts: SubjectActs;
}

/** The item on screen: its place, its time, its title, who presents it, what it goes on with, and where it may go. */
export function ItemHead({ item, position, history, acts }: ItemHeadProps) {
  const { t } = useTranslation(['liveMeetings', 'subjects']);
  const { now, shown, open } = useLive();
  const spent = Math.floor(elapsedSeconds(timed(item), now.getTime()) / 60);
  const nameOf = useItemName();
  const { presenters } = item;
  const elsewhere = shown.meeting.state === 'IN_PROGRESS' && shown.meeting.currentItemId !== item.id;
  return (
    <div className={styles['itemHead']}>
      <p className={styles['position']}>
        {t('item.position', { position })} · {t('item.time', { spent, planned: item.plannedMinutes })}
      </p>
      <div className={styles['titleLine']}>
        <h2>{nameOf(item)}</h2>
        {item.hidden ? null : (
          <Menu
            label={t('subjects:thread.actsOf', { title: item.title })}
            groups={[{ entries: acts.entries({ send: '/t', answer: '/r' }) }]}
          />
        )}
      </div>
      {item.restricted ? (
        <p className={styles['restricted']}>
          <Lock />
          {item.hidden ? (
            <span>{t('item.hidden')}</span>
          ) : (
            <span>
              <b>{t('item.restricted')}.</b> {t('item.restrictedRules')}
            </span>
          )}
        </p>
      ) : null}
      {presenters.length > 0 ? (
        <p className={styles['presenters']}>
          <span>{t('item.presentedBy')}</span>
          {presenters.map(({ personId, name, organization }) => (
            <span key={personId ?? name} className={styles['presenter']}>
              <Avatar id={name} name={name} size="s" />
              <span>
                <b>{name}</b>
                {organization ? `, ${organization}` : null}
              </span>
            </span>
          ))}
        </p>
      ) : null}
      {item.approves ? <ApprovalCard approves={item.approves} /> : null}
      {history ? <SinceLastTime history={history} onThread={() => acts.open('thread')} /> : null}
      {elsewhere ? (
        <Banner
          kind="info"
          actions={
            <Button size="s" onClick={() => open(item.id)}>
              {item.done ? t('item.resume') : t('item.open')}
            </Button>
          }
        >
          {item.done ? t('item.looking') : t('item.looksAhead')}
        </Banner>
      ) : null}
    </div>
  );
}
