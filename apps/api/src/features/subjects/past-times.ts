import type { PastTime, SubjectHistory } from '@trame/contracts/subjects';
import { daysLate } from '@trame/domain/action-plan/late';
import type { EntityManager } from 'typeorm';
import { NotFound } from '../../platform/errors/refusals.ts';
import { SINCE_LAST_TIME, SINCE_LAST_TIME_TOLD } from './since-last-time.sql.ts';

type Action = PastTime['actions'][number];
/** A time as the database gives it: whether its actions are late depends on the day. */
export type StoredTime = Omit<PastTime, 'actions'> & { actions: (Omit<Action, 'daysLate'> & { newsOn: string })[] };
interface Row {
  zone: string;
  items: (Omit<SubjectHistory, 'previous'> & { previous: StoredTime[] })[];
}
/** A time, as it stands on the day `today`. */
export const timeOn = <T extends StoredTime>(
  time: T,
  today: string,
): Omit<T, 'actions'> & Pick<PastTime, 'actions'> => ({
  ...time,
  actions: time.actions.map(({ newsOn, ...action }) => ({
    ...action,
    daysLate: daysLate({ ...action, newsOn }, today),
  })),
});

type TodayIn = (zone: string) => string;

async function readHistories(
  tx: EntityManager,
  statement: string,
  { meetingId, todayIn }: { meetingId: string; todayIn: TodayIn },
): Promise<SubjectHistory[]> {
  const [row] = await tx.query<Row[]>(statement, [meetingId]);
  if (!row) throw new NotFound();
  const today = todayIn(row.zone);
  return row.items.map((item) => ({ ...item, previous: item.previous.map((time) => timeOn(time, today)) }));
}

/** What the items of a meeting go on with, as their reader may see it. Throws `NotFound`. */
export const historiesOf = (tx: EntityManager, meetingId: string, todayIn: TodayIn): Promise<SubjectHistory[]> =>
  readHistories(tx, SINCE_LAST_TIME, { meetingId, todayIn });

/** The last time of each item that goes on, by item, as everybody may be told of it, whoever asks. Throws `NotFound`. */
export async function lastTimesTold(
  tx: EntityManager,
  meetingId: string,
  todayIn: TodayIn,
): Promise<Map<string, PastTime>> {
  const histories = await readHistories(tx, SINCE_LAST_TIME_TOLD, { meetingId, todayIn });
  return new Map(histories.flatMap(({ itemId, previous: [last] }) => (last ? [[itemId, last] as const] : [])));
}
