import type { MyPoll } from '@trame/contracts/poll-answers';
import type { PollAnswer, PollOrigin } from '@trame/domain/polls/poll-answer';
import type { EntityManager } from 'typeorm';
import { updateVersion } from '../../platform/database/update-version.ts';
import { PollPersonEntity } from './poll.entity.ts';

/** What somebody said of some slots, by which way, and at which version of their line. */
export interface SaidOfSlots {
  line: { id: string; pollId: string; seenVersion: number };
  answers: readonly { slotId: string; answer: PollAnswer }[];
  origin: PollOrigin;
  at: Date;
}

/**
 * Records what somebody said, slot by slot: the later answer wins, slots not spoken of keep theirs. A slot of another
 * poll is passed over. Answers their line; throws `VersionStale` with the line that is stored.
 */
export async function recordPollAnswers(
  tx: EntityManager,
  { line, answers, origin, at }: SaidOfSlots,
): Promise<MyPoll> {
  const patch = { answerOrigin: origin, answeredAt: at };
  const changed = await updateVersion(tx, PollPersonEntity, line, patch, (row) => lineOf(tx, row));
  await tx.query(
    `insert into app.poll_answer (poll_person_id, slot_id, answer)
     select $1, s.id, r.answer from jsonb_to_recordset($3::jsonb) as r("slotId" uuid, answer text)
     join app.poll_slot s on s.id = r."slotId" and s.poll_id = $2
     on conflict (council_id, poll_person_id, slot_id) do update set answer = excluded.answer`,
    [line.id, line.pollId, JSON.stringify(answers)],
  );
  return { ...changed, answers: await answersOf(tx, line.id) };
}

async function lineOf(tx: EntityManager, row: PollPersonEntity): Promise<MyPoll> {
  const { version, answerOrigin: origin, answeredAt } = row;
  return { version, origin, answeredAt: answeredAt?.toISOString() ?? null, answers: await answersOf(tx, row.id) };
}

async function answersOf(tx: EntityManager, lineId: string): Promise<MyPoll['answers']> {
  const rows = await tx.query<{ slotId: string; answer: PollAnswer }[]>(
    'select slot_id as "slotId", answer from app.poll_answer where poll_person_id = $1',
    [lineId],
  );
  return Object.fromEntries(rows.map(({ slotId, answer }) => [slotId, answer]));
}
