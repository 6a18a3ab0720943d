import type { CalendarFeed, OpenFeedBody } from '@trame/contracts/calendar-feeds';
import { Button } from '@trame/ui/button';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../../../platform/council.tsx';
import { useNow } from '../../../platform/use-now.ts';
import { useFmt } from '../../../platform/words.tsx';
import { FeedAddress } from './feed-address.tsx';
import styles from './feeds.module.css';
import { useCloseFeed, useOpenFeed } from './feeds.queries.ts';

interface FeedLineProps {
  /** What its meetings are, in words. */
  what: string;
  hint?: string;
  asked: OpenFeedBody;
  /** The feed, once it has an address. */
  feed: CalendarFeed | undefined;
}

/** One thing a calendar can get: an address to ask for, to change or to close. */
export function FeedLine({ what, hint, asked, feed }: FeedLineProps) {
  const { t } = useTranslation('calendarFeeds');
  const { councilId } = useCouncil();
  const open = useOpenFeed(councilId);
  const close = useCloseFeed(councilId);
  return (
    <li className={styles['line']}>
      <div>
        <h3>{what}</h3>
        <p className="small muted">{feed ? <Read feed={feed} /> : hint}</p>
      </div>
      <div className={styles['acts']}>
        <Button
          size="s"
          pending={open.isPending}
          aria-label={t(feed ? 'renewNamed' : 'getNamed', { what })}
          onClick={() => open.mutate(asked)}
        >
          {t(feed ? 'renew' : 'get')}
        </Button>
        {feed ? (
          <Button
            size="s"
            pending={close.isPending}
            aria-label={t('closeNamed', { what })}
            onClick={() => close.mutate(feed, { onSuccess: open.reset })}
          >
            {t('close')}
          </Button>
        ) : null}
      </div>
      {open.data ? <FeedAddress key={open.data.address} what={what} address={open.data.address} /> : null}
    </li>
  );
}

function Read({ feed: { openedAt, lastReadAt } }: { feed: CalendarFeed }) {
  const { t } = useTranslation('calendarFeeds');
  const fmt = useFmt();
  const now = useNow();
  const read = lastReadAt ? t('readAt', { when: fmt.since(lastReadAt, now) }) : t('neverRead');
  return `${t('openedAt', { when: fmt.since(openedAt, now) })}, ${read}`;
}
