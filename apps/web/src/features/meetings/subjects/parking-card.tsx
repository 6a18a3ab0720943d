import { useQuery } from '@tanstack/react-query';
import type { MeetingPage } from '@trame/contracts/meetings';
import { Card } from '@trame/ui/card';
import { Counter } from '@trame/ui/chip';
import { Details } from '@trame/ui/details';
import { Loaded } from '@trame/ui/loaded';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../../../platform/council.tsx';
import { useSayRefusal } from '../../../platform/refusal.tsx';
import { AddPointForm } from './add-point.form.tsx';
import { ParkedLine } from './parked-line.tsx';
import { parkedPointsOf } from './parking.queries.ts';
import styles from './subjects.module.css';

/** The parking lot of the body, under the agenda: open while it is prepared, folded while the meeting runs. */
export function ParkingCard({ meeting }: { meeting: MeetingPage }) {
  const { t } = useTranslation('subjects');
  const { councilId } = useCouncil();
  const count = useQuery(parkedPointsOf(councilId, meeting.bodyId)).data?.total ?? 0;
  const counter = count > 0 ? <Counter value={count} label={t('parking.count', { count })} /> : null;
  return (
    <Card title={t('parking.title')} padding="none" aside={counter}>
      {meeting.state === 'IN_PROGRESS' ? (
        <Details className={styles['folded']} summary={t('parking.count', { count })}>
          <Points meeting={meeting} />
        </Details>
      ) : (
        <Points meeting={meeting} />
      )}
    </Card>
  );
}

function Points({ meeting }: { meeting: MeetingPage }) {
  const { t } = useTranslation('subjects');
  const { councilId } = useCouncil();
  const query = useQuery(parkedPointsOf(councilId, meeting.bodyId));
  return (
    <>
      <Loaded query={query} explain={useSayRefusal()} empty={<p className={styles['empty']}>{t('parking.empty')}</p>}>
        {({ items }) => (
          <>
            <p className={styles['intro']}>{t('parking.intro')}</p>
            <ul>
              {items.map((point) => (
                <ParkedLine
                  key={point.id}
                  point={point}
                  path={{ councilId, meetingId: meeting.id }}
                  takesDocuments={meeting.body.type !== 'SITUATION_CELL'}
                />
              ))}
            </ul>
          </>
        )}
      </Loaded>
      <AddPointForm bodyId={meeting.bodyId} />
    </>
  );
}
