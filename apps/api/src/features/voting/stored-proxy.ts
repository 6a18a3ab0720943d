import type { Proxy } from '@trame/contracts/voting';
import type { EntityManager } from 'typeorm';
import { PERSON } from './assembly.reader.ts';

export type StoredProxy = Omit<Proxy, 'counts'>;

const ONE = `
  select json_build_object('version', x.version, 'giver', ${PERSON('g')}, 'holder', ${PERSON('h')}) as proxy
  from app.proxy x join app.person g on g.id = x.giver_id join app.person h on h.id = x.holder_id
  where x.meeting_id = $1 and x.giver_id = $2 for update of x`;

/** The proxy somebody gave for the meeting, locked. */
export async function lockProxy(tx: EntityManager, meetingId: string, giverId: string): Promise<StoredProxy | null> {
  const [row] = await tx.query<{ proxy: StoredProxy }[]>(ONE, [meetingId, giverId]);
  return row?.proxy ?? null;
}
