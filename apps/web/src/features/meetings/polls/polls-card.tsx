import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { PollRow } from '@trame/contracts/poll-answers';
import { isUndecided } from '@trame/domain/polls/poll-phase';
import { BodyTag } from '@trame/ui/body-tag';
import { Card } from '@trame/ui/card';
import { Chip } from '@trame/ui/chip';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../../../platform/council.tsx';
import { Refusal } from '../../../platform/refusal.tsx';
import { useFmt } from '../../../platform/words.tsx';
import { PollChip } from './poll-chip.tsx';
import styles from './polls.module.css';
import { pollsList } from './polls.queries.ts';

/** Polls that still wait for something, above the meetings. Most councils have none: then there is no card at all. */
export function PollsCard({ bodyId }: { bodyId: string | undefined }) {
  const { t } = useTranslation('polls');
  const { councilId } = useCouncil();
  const { data, error } = useQuery(pollsList(councilId));
  const waiting = (data?.items ?? []).filter(
    ({ phase, body }) => (phase === 'DRAFT' || isUndecided(phase)) && (!bodyId || body.id === bodyId),
  );
  if (error) return <Refusal error={error} />;
  if (waiting.length === 0) return null;
  return (
    <Card title={t('list')} padding="none" className={styles['list']}>
      <ul>
        {waiting.map((poll) => (
          <PollLine key={poll.id} poll={poll} />
        ))}
      </ul>
    </Card>
  );
}

function PollLine({ poll }: { poll: PollRow }) {
  const { t } = useTranslation('polls');
  const { slug } = useCouncil();
  const fmt = useFmt();
  const { id, title, body, phase, closesOn, asked, answered, reply } = poll;
  const day = fmt.day(closesOn, 'weekday');
  const counted = asked === null ? [] : [t('answered', { count: answered ?? 0, asked })];
  const about = phase === 'DRAFT' ? [t('notSent')] : counted;
  return (
    <li className={styles['line']}>
      <div className={styles['words']}>
        <h3 className={styles['heading']}>
          <BodyTag type={body.type}>{body.tag}</BodyTag>
          <Link to="/$clsm/reunions/sondages/$pollId" params={{ clsm: slug, pollId: id }} className={styles['link']}>
            {title}
          </Link>
        </h3>
        <p className={styles['quiet']}>
          {[...about, phase === 'TO_CHOOSE' ? t('over', { day }) : t('until', { day })].join(' · ')}
        </p>
      </div>
      {phase === 'OPEN' && reply ? (
        <Chip kind={reply === 'SILENT' ? 'warn' : 'ok'}>{t(`reply.${reply}`)}</Chip>
      ) : (
        <PollChip phase={phase} />
      )}
    </li>
  );
}
