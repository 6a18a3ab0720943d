import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { PollPage } from '@trame/contracts/poll-answers';
import { BodyTag } from '@trame/ui/body-tag';
import { Loaded } from '@trame/ui/loaded';
import { Skeleton } from '@trame/ui/skeleton';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../../../platform/council.tsx';
import { Page, PageTitle } from '../../../platform/page.tsx';
import { useSayRefusal } from '../../../platform/refusal.tsx';
import { useNarrow } from '../../../platform/use-narrow.ts';
import { useFmt } from '../../../platform/words.tsx';
import { BestCard } from './best-card.tsx';
import { MyPollCard } from './my-poll-card.tsx';
import { PollActions } from './poll-actions.tsx';
import { PollBanner } from './poll-banner.tsx';
import { PollChip } from './poll-chip.tsx';
import { PollFacts } from './poll-facts.tsx';
import { PollGrid } from './poll-grid.tsx';
import styles from './polls.module.css';
import { pollPageOf } from './polls.queries.ts';
import { SilentCard } from './silent-card.tsx';
import { SlotCards } from './slot-cards.tsx';
import { type Choose, SlotsChoice } from './slots-choice.tsx';

/** One date poll: who could come when, and the date to choose. */
export function PollView() {
  const { t } = useTranslation('polls');
  const { councilId } = useCouncil();
  const { pollId = '' } = useParams({ strict: false });
  const query = useQuery(pollPageOf({ councilId, pollId }));
  return (
    <>
      {query.data ? null : <PageTitle>{t('title')}</PageTitle>}
      <Loaded query={query} empty={null} explain={useSayRefusal()} waiting={<Skeleton height="20rem" />}>
        {(poll) => <Poll poll={poll} />}
      </Loaded>
    </>
  );
}

function Poll({ poll }: { poll: PollPage }) {
  const { t } = useTranslation('polls');
  const fmt = useFmt();
  const heading = (
    <span className={styles['title']}>
      {poll.title}
      <BodyTag type={poll.body.type} title={poll.body.label}>
        {poll.body.tag}
      </BodyTag>
      <PollChip phase={poll.phase} />
    </span>
  );
  const closes = t(poll.phase === 'TO_CHOOSE' ? 'over' : 'until', { day: fmt.day(poll.closesOn) });
  return (
    <Page
      title={poll.title}
      heading={heading}
      eyebrow={[t('title'), closes].join(' · ')}
      actions={<PollActions poll={poll} />}
    >
      <SlotsChoice poll={poll}>
        {(choose) => (
          <div className={styles['page']}>
            <PollBanner poll={poll} />
            <MyPollCard poll={poll} />
            <BestCard poll={poll} onChoose={choose} />
            <Answers poll={poll} onChoose={choose} />
            <div className={styles['side']}>
              <SilentCard poll={poll} />
              <PollFacts poll={poll} />
            </div>
          </div>
        )}
      </SlotsChoice>
    </Page>
  );
}

/** Who could come when, as far as the reader may know; whoever says it of each date has them before their eyes already. */
function Answers({ poll, onChoose }: { poll: PollPage; onChoose: Choose }) {
  const isNarrow = useNarrow();
  if (poll.asked === null && poll.mine && poll.phase === 'OPEN') return null;
  const hasGrid = poll.people !== null && poll.people.length > 0 && !isNarrow;
  return hasGrid ? <PollGrid poll={poll} onChoose={onChoose} /> : <SlotCards poll={poll} onChoose={onChoose} />;
}
