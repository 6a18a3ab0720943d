import type { GroupQuestion } from '@trame/contracts/groups';
import { LIMITS } from '@trame/contracts/limits';
import { answersTo, type HeldTime, type Sending } from '@trame/domain/subjects/waits';
import type { EntityManager } from 'typeorm';
import { SHOWN_ITEMS } from '../../agenda/index.ts';
import { answerOf, bodyRefJson, dealtWith, over } from '../item-facts.sql.ts';

type Ref = GroupQuestion['to'];
type StoredSending = Omit<GroupQuestion, 'answer'> & { from: Ref; fromItemId: string | null; at: string };
type StoredTime = HeldTime & { body: Ref; on: string; words: string | null };

interface StoredSubject {
  sendings: StoredSending[];
  times: StoredTime[];
}

const SENT = `
  from app.parked_point p join app.body f on f.id = p.from_body_id join app.body r on r.id = p.body_id
  join ${SHOWN_ITEMS} h on h.id = p.from_item_id and not h.hidden
  where p.subject_id = s.id and f.id <> r.id and p.removed_at is null`;

/** What was answered under item `y`, or decided there. */
const WORDS = `
  coalesce(told.words, (select left(string_agg(d.text, E'\\n' order by d.number), ${LIMITS.text.page})
    from app.decision d where d.item_id = y.id and d.removed_at is null))`;

const SUBJECTS = `
  select (select json_agg(json_build_object('id', p.id, 'title', p.title, 'question', p.question,
      'from', ${bodyRefJson('f')}, 'to', ${bodyRefJson('r')}, 'fromItemId', p.from_item_id, 'at', p.created_at,
      'meetingId', h.meeting_id, 'itemId', h.id, 'sentOn', (p.created_at at time zone c.zone)::date)
      order by p.created_at, p.id) ${SENT}) as sendings,
    coalesce((select json_agg(json_build_object('itemId', y.id, 'bodyId', ym.body_id, 'body', ${bodyRefJson('yb')},
        'treated', ${dealtWith('y')}, 'overAt', greatest(${over('ym')}, told.created_at), 'answered', told.id is not null,
        'on', ym.starts_local::date, 'words', ${WORDS}) order by ym.starts_local, y.id)
      from ${SHOWN_ITEMS} y join app.meeting ym on ym.id = y.meeting_id join app.body yb on yb.id = ym.body_id
      left join lateral ${answerOf('y')} told on true
      where y.subject_id = s.id and ym.state = 'CLOSED'), '[]'::json) as times
  from app.subject s cross join core.current_council_row() c
  where exists (select ${SENT} and f.id = $1)
  order by (select max(p.created_at) ${SENT} and f.id = $1) desc limit ${LIMITS.list.choice}`;

/** What a body asked others, latest first, and the last answer each brought, as their reader may see them. */
export async function sentByBody(tx: EntityManager, bodyId: string): Promise<GroupQuestion[]> {
  const subjects = await tx.query<StoredSubject[]>(SUBJECTS, [bodyId]);
  return subjects
    .flatMap(({ sendings, times }) => {
      const all = sendings.map((one): Sending => ({ ...one, from: one.from.id, to: one.to.id }));
      return sendings
        .filter(({ from }) => from.id === bodyId)
        .map(({ from, fromItemId: _item, at, ...shown }) => {
          const sending = { id: shown.id, from: from.id, to: shown.to.id, fromItemId: _item, at };
          const last = answersTo(sending, all, times).at(-1);
          return { at, ...shown, answer: last ? { from: last.body, on: last.on, words: last.words } : null };
        });
    })
    .toSorted((a, b) => Date.parse(b.at) - Date.parse(a.at))
    .slice(0, LIMITS.list.choice)
    .map(({ at: _at, ...question }) => question);
}
