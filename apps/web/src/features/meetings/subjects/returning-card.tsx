import { useQuery } from '@tanstack/react-query';
import type { MeetingPage } from '@trame/contracts/meetings';
import type { ReturningItem } from '@trame/contracts/subjects';
import { Button } from '@trame/ui/button';
import { Card } from '@trame/ui/card';
import { Counter } from '@trame/ui/chip';
import { Details } from '@trame/ui/details';
import { Loaded } from '@trame/ui/loaded';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../../../platform/council.tsx';
import { useSayRefusal } from '../../../platform/refusal.tsx';
import { useFmt } from '../../../platform/words.tsx';
import { ReasonChips } from './reason-chips.tsx';
import { ReturningLine } from './returning-line.tsx';
import styles from './subjects.module.css';
import { returningTo, useLeaveOut, useTakeBack } from './subjects.queries.ts';

/** What earlier meetings left for this agenda: taken back one by one or together, or left out this time. */
export function ReturningCard({ meeting }: { meeting: MeetingPage }) {
  const { t } = useTranslation('subjects');
  const path = { councilId: useCouncil().councilId, meetingId: meeting.id };
  const query = useQuery(returningTo(path));
  const take = useTakeBack(path);
  const proposed = query.data?.items.filter(({ leftOut }) => !leftOut) ?? [];
  const all = (
    <Button size="s" pending={take.isPending} onClick={() => take.mutate(proposed.map(({ itemId }) => itemId))}>
      {t('returning.takeAll')}
    </Button>
  );
  return (
    <Card
      title={t('returning.title')}
      padding="none"
      aside={
        proposed.length > 0 ? (
          <Counter value={proposed.length} label={t('returning.count', { count: proposed.length })} />
        ) : null
      }
      actions={proposed.length > 1 ? all : null}
    >
      <Loaded query={query} explain={useSayRefusal()} empty={<p className={styles['empty']}>{t('returning.empty')}</p>}>
        {({ items, total }) => (
          <>
            {proposed.length > 0 ? (
              <>
                <p className={styles['intro']}>{t('returning.intro')}</p>
                <ul>
                  {proposed.map((item) => (
                    <ReturningLine key={item.itemId} item={item} path={path} />
                  ))}
                </ul>
              </>
            ) : null}
            {total > items.length ? (
              <p className={styles['intro']}>{t('returning.partial', { count: items.length })}</p>
            ) : null}
            <LeftOut items={items.filter(({ leftOut }) => leftOut)} meetingId={meeting.id} />
          </>
        )}
      </Loaded>
    </Card>
  );
}

function LeftOut({ items, meetingId }: { items: readonly ReturningItem[]; meetingId: string }) {
  const { t } = useTranslation('subjects');
  const fmt = useFmt();
  const propose = useLeaveOut({ councilId: useCouncil().councilId, meetingId });
  if (items.length === 0) return null;
  return (
    <Details className={styles['leftOut']} summary={t('returning.leftOutOnes', { count: items.length })}>
      <ul>
        {items.map(({ itemId, title, meeting, reasons }) => (
          <li key={itemId} className={styles['line']}>
            <div className={styles['words']}>
              <span>{title}</span>
              <span className={styles['about']}>
                <ReasonChips reasons={reasons} />
                {t('returning.from', { meeting: meeting.title, day: fmt.day(meeting.heldOn, 'long') })}
              </span>
            </div>
            <Button
              size="s"
              variant="quiet"
              aria-label={t('returning.proposeAgainOne', { title })}
              onClick={() => propose.mutate({ itemId, leftOut: false })}
            >
              {t('returning.proposeAgain')}
            </Button>
          </li>
        ))}
      </ul>
    </Details>
  );
}
