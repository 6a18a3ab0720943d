import { useQuery } from '@tanstack/react-query';
import type { Minutes } from '@trame/contracts/minutes';
import { Menu } from '@trame/ui/menu';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../../platform/council.tsx';
import { sinceLastTimeOf } from '../../platform/subjects/subjects.queries.ts';
import { useSubjectActs } from '../../platform/subjects/use-subject-acts.tsx';
import { lifeOf } from './life/life.queries.ts';
import styles from './minutes.module.css';

interface ItemActsProps {
  minutes: Minutes;
  item: Minutes['items'][number];
  decisions: Minutes['decisions'];
}

/** Where an item goes once its meeting is over: its thread, and for those who write, another body or an answer. */
export function ItemActs({ minutes: { meeting }, item, decisions }: ItemActsProps) {
  const { t } = useTranslation('subjects');
  const { councilId, role } = useCouncil();
  const path = { councilId, meetingId: meeting.id };
  const history = useQuery(sinceLastTimeOf(path)).data?.items.find(({ itemId }) => itemId === item.id);
  const life = useQuery(lifeOf(path)).data;
  const writes = role === 'COORDINATOR' || (life?.reviewers.length ?? 0) > 0;
  const acts = useSubjectActs({ meeting, item, history, mayCarry: writes, begun: true, decisions });
  if (!writes && !history) return null;
  return (
    <div className={styles['acts']} data-print="hide">
      <Menu label={t('thread.actsOf', { title: item.title })} size="s" groups={[{ entries: acts.entries() }]}>
        {t('thread.acts')}
      </Menu>
      {acts.window}
    </div>
  );
}
