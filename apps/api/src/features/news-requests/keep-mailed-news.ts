import type { EntityManager } from 'typeorm';
import { newId } from '../../platform/database/new-id.ts';
import { NEWS_REQUEST } from './send-requests.ts';

/** The request that a mail of ours carried, if it went to this address. */
const REQUEST = `
  select o.object_id as "requestId" from app.outbox o join app.news_request r on r.id = o.object_id
  where o.id = $1 and o.kind = $3 and lower(o.recipient) = $2 and r.stopped_at is null`;
const KEEP = 'insert into app.mailed_news (id, request_id, text) values ($1, $2, $3)';
const LONGEST = 2_000;

/** Finds the request that mail `mailId` of ours carried to `from`; `null` when it carried none. */
export async function requestOfMail(tx: EntityManager, mailId: string, from: string): Promise<string | null> {
  const [found] = await tx.query<{ requestId: string }[]>(REQUEST, [mailId, from, NEWS_REQUEST]);
  return found?.requestId ?? null;
}

/** Keeps what somebody typed instead of answering on the page, for the coordination to note. */
export const keepMailedNews = (tx: EntityManager, requestId: string, typed: string): Promise<unknown> =>
  tx.query(KEEP, [newId(), requestId, typed.slice(0, LONGEST)]);
