import { useQuery } from '@tanstack/react-query';
import type { CalendarFeed, OpenFeedBody } from '@trame/contracts/calendar-feeds';
import { Details } from '@trame/ui/details';
import { Loaded } from '@trame/ui/loaded';
import { Modal } from '@trame/ui/modal';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../../../platform/council.tsx';
import { useSayRefusal } from '../../../platform/refusal.tsx';
import { BodyFeed } from './body-feed.tsx';
import { FeedLine } from './feed-line.tsx';
import styles from './feeds.module.css';
import { myFeeds } from './feeds.queries.ts';

/** Addresses that keep somebody's own calendar up to date: which there are, when they were read, how to end them. */
export function SubscribeDialog({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const { t } = useTranslation('calendarFeeds');
  return (
    <Modal title={t('title')} isOpen={isOpen} onClose={onClose}>
      <Feeds />
    </Modal>
  );
}

function Feeds() {
  const { t } = useTranslation('calendarFeeds');
  const { councilId } = useCouncil();
  const feeds = useQuery(myFeeds(councilId));
  return (
    <div className={styles['window']}>
      <p>{t('lead')}</p>
      <Loaded query={feeds} explain={useSayRefusal()} isEmpty={() => false} empty={null}>
        {({ items }) => <Choices feeds={items} />}
      </Loaded>
      <Details summary={t('how')}>
        <ul className={styles['how']}>
          {(['outlook', 'google', 'apple'] as const).map((program) => (
            <li key={program}>{t(program)}</li>
          ))}
        </ul>
      </Details>
    </div>
  );
}

function Choices({ feeds }: { feeds: CalendarFeed[] }) {
  const { t } = useTranslation('calendarFeeds');
  const ofScope = (scope: 'MINE' | 'COUNCIL') => (
    <FeedLine
      key={scope}
      what={t(scope)}
      hint={t(`${scope}_hint`)}
      asked={{ scope }}
      feed={feeds.find((feed) => feed.scope === scope)}
    />
  );
  return (
    <>
      <ul className={styles['lines']} aria-label={t('choices')}>
        {ofScope('MINE')}
        {ofScope('COUNCIL')}
        {feeds.map((feed) =>
          feed.body ? <FeedLine key={feed.id} what={feed.body.label} asked={ofBody(feed.body.id)} feed={feed} /> : null,
        )}
      </ul>
      <BodyFeed followed={feeds.flatMap(({ body }) => body?.id ?? [])} />
    </>
  );
}

const ofBody = (bodyId: string): OpenFeedBody => ({ scope: 'BODY', bodyId });
