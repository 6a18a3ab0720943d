import type { AskableAction } from '@trame/domain/action-plan/ask-news';
import { daysLate } from '@trame/domain/action-plan/late';
import type { EntityManager } from 'typeorm';
import { CURRENT_ROADMAP } from '../action-plan/index.ts';

/** An action that somebody may be asked about, as its letter shows it. */
export interface Askable extends AskableAction {
  dueOn: string | null;
  dueText: string | null;
  progress: number;
  daysLate: number;
}

const ASKABLE = `
  select a.id, a.number, a.title, a.status, a.due_on::text as "dueOn", a.due_text as "dueText", a.progress,
    (coalesce(a.news_at, a.created_at) at time zone c.zone)::date::text as "newsOn",
    coalesce(i.restricted, false) as restricted,
    case when p.id is not null then json_build_object('personId', p.id,
      'name', left(concat_ws(' ', nullif(p.given_name, ''), p.family_name), 200), 'email', p.email,
      'archived', p.archived_at is not null,
      'askedOn', (select max((r.asked_at at time zone c.zone)::date)::text from app.news_request r
        where r.person_id = p.id and r.stopped_at is null)) end as lead
  from app.action a
  cross join core.current_council_row() c
  left join app.person p on p.id = a.lead_person_id
  left join app.agenda_item i on i.id = a.item_id
  where a.removed_at is null`;

type Stored = Omit<Askable, 'daysLate'>;

/** The actions of the current plan that are not over. */
export async function readUnderWay(tx: EntityManager, today: string): Promise<Askable[]> {
  const rows = await tx.query<Stored[]>(`${ASKABLE} and a.status not in ('DONE', 'DROPPED')
    and a.roadmap_id = (select id from (${CURRENT_ROADMAP}) r) order by a.position, a.id`);
  return rows.map((row) => ({ ...row, daysLate: daysLate(row, today) }));
}

/** The actions named by `ids`, in the plan's order. `today` is a day of the council. */
export async function readAskable(tx: EntityManager, ids: readonly string[], today: string): Promise<Askable[]> {
  const rows = await tx.query<Stored[]>(`${ASKABLE} and a.id = any ($1::uuid[]) order by a.position, a.id`, [ids]);
  return rows.map((row) => ({ ...row, daysLate: daysLate(row, today) }));
}
