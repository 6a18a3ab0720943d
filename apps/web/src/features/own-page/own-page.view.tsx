import { useQuery } from '@tanstack/react-query';
import { Loaded } from '@trame/ui/loaded';
import { Skeleton } from '@trame/ui/skeleton';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../../platform/council.tsx';
import { ActionNews } from '../../platform/own/action-news.tsx';
import { Page } from '../../platform/page.tsx';
import { useSayRefusal } from '../../platform/refusal.tsx';
import { useMe } from '../../platform/session.ts';
import styles from './own-page.module.css';
import { ownPageOf } from './own-page.queries.ts';
import { Block, Correction, Invitation, Minutes, Poll } from './own-things.tsx';

/** The home of a member: what concerns them, each thing with the button that settles it. */
export function OwnPageView() {
  const { t } = useTranslation('ownPage');
  const { councilId } = useCouncil();
  const page = useQuery(ownPageOf(councilId));
  const [name = ''] = useMe().name.split(' ');
  return (
    <Page title={t('title')} heading={t('hello', { name })} lead={t('lead')}>
      <Loaded query={page} empty={null} explain={useSayRefusal()} waiting={<Skeleton height="16rem" />}>
        {({ invitations, polls, minutes, corrections, actions }) => (
          <div className={styles['blocks']}>
            <Block
              about="invitations"
              lines={invitations.map((one) => <Invitation key={one.meetingId} invitation={one} />)}
            />
            {polls.length > 0 ? (
              <Block about="polls" lines={polls.map((one) => <Poll key={one.id} poll={one} />)} />
            ) : null}
            <Block about="actions" lines={actions.map((one) => <ActionNews key={one.id} action={one} />)} />
            <Block about="minutes" lines={minutes.map((one) => <Minutes key={one.meetingId} minutes={one} />)} />
            <Block about="corrections" lines={corrections.map((one) => <Correction key={one.id} correction={one} />)} />
          </div>
        )}
      </Loaded>
    </Page>
  );
}
