import type { EntityManager } from 'typeorm';
import { wallTimeOf } from '../meetings/index.ts';
import type { PollEntity } from './poll.entity.ts';
import type { Polled } from './poll-letters.ts';

interface Said {
  council: string;
  slots: string[];
}

/** All that the letters of a poll say, its slots from the first to the last. */
export async function readPolled(tx: EntityManager, poll: PollEntity): Promise<Polled> {
  const [said] = await tx.query<Said[]>(
    `select c.name as council, array(
       select s.starts_local::text from app.poll_slot s where s.poll_id = $1 order by s.starts_local) as slots
     from core.current_council_row() c`,
    [poll.id],
  );
  return { poll, council: said?.council ?? '', slots: (said?.slots ?? []).map(wallTimeOf) };
}
