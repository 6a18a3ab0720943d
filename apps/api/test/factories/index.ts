import type { BodyType } from '@trame/domain/bodies/body-type';
import type { College } from '@trame/domain/bodies/college';
import type { Rank } from '@trame/domain/bodies/seat';
import type { MeetingState } from '@trame/domain/meetings/meeting-state';
import { writeLines } from '../../src/features/minutes/index.ts';
import { newId } from '../../src/platform/database/new-id.ts';
import type { TenantDb } from '../../src/platform/database/tenant-db.ts';
import type { Actor } from '../../src/platform/http/context.ts';

/** What stories start from, written straight into the council's rows. */
export interface Factories {
  body(type?: BodyType, label?: string, tag?: string): Promise<string>;
  person(name?: { given: string; family: string; email?: string | null }): Promise<string>;
  organization(name: string, reveals?: boolean): Promise<string>;
  affiliate(personId: string, organizationId: string, jobTitle?: string): Promise<void>;
  lead(bodyId: string, personId: string): Promise<void>;
  seat(bodyId: string, college: College): Promise<string>;
  mandate(seatId: string, given: GivenMandate): Promise<string>;
  meeting(bodyId: string, given?: GivenMeeting): Promise<string>;
  item(meetingId: string, title?: string): Promise<string>;
  /** Words under an item, as one paragraph. */
  note(itemId: string, words?: string): Promise<void>;
  invite(meetingId: string, personId: string, answer?: 'NONE' | 'YES' | 'REMOTE' | 'NO'): Promise<string>;
}

interface GivenMeeting {
  state?: MeetingState;
  title?: string;
  startsLocal?: string;
}

interface GivenMandate {
  personId?: string;
  organizationId?: string;
  rank?: Rank;
  startsOn?: string;
  endsOn?: string;
}

export function factories(db: TenantDb, actor: Actor): Factories {
  const insert = async (sql: string, values: unknown[]): Promise<string> => {
    const id = newId();
    await db.transaction(actor, (tx) => tx.query(sql, [id, ...values]));
    return id;
  };
  return {
    body: (type = 'STEERING', label = `Instance ${newId()}`, tag = label.slice(-24)) =>
      insert('insert into app.body (id, type, label, tag) values ($1, $2, $3, $4)', [type, label, tag]),
    person: ({ given, family, email } = { given: 'Claude', family: 'Exemple' }) =>
      insert(`insert into app.person (id, given_name, family_name, email) values ($1, $2, $3, $4)`, [
        given,
        family,
        email === undefined ? `${newId()}@exemple.fr` : email,
      ]),
    organization: (name, reveals = false) =>
      insert(`insert into app.organization (id, name, reveals) values ($1, $2, $3)`, [name, reveals]),
    affiliate: async (personId, organizationId, jobTitle = '') => {
      await insert(
        `insert into app.affiliation (id, person_id, organization_id, masked, job_title)
         select $1, $2, o.id, o.reveals, $4 from app.organization o where o.id = $3`,
        [personId, organizationId, jobTitle],
      );
    },
    lead: async (bodyId, personId) => {
      await insert(`insert into app.body_officer (id, body_id, person_id, office) values ($1, $2, $3, 'LEAD')`, [
        bodyId,
        personId,
      ]);
    },
    seat: (bodyId, college) =>
      insert('insert into app.seat (id, body_id, college) values ($1, $2, $3)', [bodyId, college]),
    mandate: async (seatId, { personId, organizationId, rank = 'FULL', startsOn = '2026-01-01', endsOn }) => {
      const mandateId = await insert(
        `insert into app.mandate (id, seat_id, masked, rank, organization_id, starts_on, ends_on)
         select $1, s.id, s.masked, $3, $4, $5, $6 from app.seat s where s.id = $2`,
        [seatId, rank, organizationId ?? null, startsOn, endsOn ?? null],
      );
      if (personId) await hold(db, actor, mandateId, personId);
      return mandateId;
    },
    meeting: (bodyId, { state = 'CONVENED', title = 'Comité de pilotage', startsLocal = '2037-12-03T14:00' } = {}) =>
      insert(
        `insert into app.meeting (id, body_id, state, title, starts_local, convened_at)
         values ($1, $2, $3, $4, $5, case when $3 <> 'DRAFT' then now() end)`,
        [bodyId, state, title, startsLocal],
      ),
    item: (meetingId, title = 'Un point') =>
      insert(
        `insert into app.agenda_item (id, meeting_id, title, purpose, position)
         select $1, $2, $3, 'DISCUSSION', coalesce(max(position) + 1, 0) from app.agenda_item where meeting_id = $2`,
        [meetingId, title],
      ),
    note: (itemId, words = 'Une ligne') =>
      db.transaction(actor, (tx) => writeLines(tx, itemId, [{ words, at: new Date().toISOString() }])),
    invite: (meetingId, personId, answer = 'NONE') =>
      insert('insert into app.invitation (id, meeting_id, person_id, answer) values ($1, $2, $3, $4)', [
        meetingId,
        personId,
        answer,
      ]),
  };
}

async function hold(db: TenantDb, actor: Actor, mandateId: string, personId: string): Promise<void> {
  await db.transaction(actor, (tx) =>
    tx.query(
      `insert into app.mandate_holder (mandate_id, person_id, masked)
       select m.id, $2, m.masked from app.mandate m where m.id = $1`,
      [mandateId, personId],
    ),
  );
}
