import type { PollPage } from '@trame/contracts/poll-answers';
import { Banner } from '@trame/ui/banner';
import { Button } from '@trame/ui/button';
import Hand from 'lucide-react/icons/hand';
import Send from 'lucide-react/icons/send';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../../../platform/council.tsx';
import { RouterButton } from '../../../platform/link-button.tsx';
import { useSecondsUntil } from '../../../platform/use-seconds-until.ts';
import { useFmt } from '../../../platform/words.tsx';
import { useStopOpening } from './polls.queries.ts';

/** What the poll has become: mails that wait, a date to choose, a date chosen, a poll called off. */
export function PollBanner({ poll }: { poll: PollPage }) {
  const { t } = useTranslation('polls');
  if (poll.phase === 'CANCELLED') return <Banner kind="warn">{t('cancelled')}</Banner>;
  if (poll.phase === 'CLOSED') return <Chosen poll={poll} />;
  const { mayPrepare, sending } = poll;
  if (mayPrepare && sending && sending.held > 0) return <Held poll={poll} sending={sending} />;
  if (poll.phase === 'TO_CHOOSE') return <Banner kind="warn">{t('overBanner')}</Banner>;
  return mayPrepare && sending && sending.failed > 0 ? <Failed count={sending.failed} /> : null;
}

function Failed({ count }: { count: number }) {
  const { t } = useTranslation('meetings');
  return <Banner kind="bad">{t('convocation.failed', { count })}</Banner>;
}

function Held({ poll, sending }: { poll: PollPage; sending: NonNullable<PollPage['sending']> }) {
  const { t } = useTranslation(['polls', 'meetings']);
  const { councilId } = useCouncil();
  const { held, leavesAt } = sending;
  const seconds = useSecondsUntil(leavesAt);
  const stop = useStopOpening({ councilId, pollId: poll.id });
  const act = (
    <Button size="s" icon={Hand} pending={stop.isPending} onClick={() => stop.mutate(poll.version)}>
      {t('meetings:convocation.stop')}
    </Button>
  );
  return (
    <Banner kind="info" icon={Send} actions={act}>
      {seconds > 0 ? t('open.held', { count: held, seconds }) : t('open.leaving')}
    </Banner>
  );
}

function Chosen({ poll }: { poll: PollPage }) {
  const { t } = useTranslation('polls');
  const { slug } = useCouncil();
  const fmt = useFmt();
  const { meetingId, chosenSlotId, slots } = poll;
  const local = slots.find(({ id }) => id === chosenSlotId)?.local;
  if (!meetingId) return <Banner kind="warn">{t('gone')}</Banner>;
  const act = (
    <RouterButton size="s" to="/$clsm/reunions/$meetingId" params={{ clsm: slug, meetingId }}>
      {t('toMeeting')}
    </RouterButton>
  );
  return (
    <Banner kind="ok" actions={act}>
      {local ? t('chosen', { when: fmt.dayTime(local) }) : null}
    </Banner>
  );
}
