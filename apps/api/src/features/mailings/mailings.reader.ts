import { Injectable } from '@nestjs/common';
import { LIMITS } from '@trame/contracts/limits';
import type { GivenAnswer, MailingLine, Mailings } from '@trame/contracts/mailings';
import { reminderTime } from '@trame/domain/meetings/reminder';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { NotFound } from '../../platform/errors/refusals.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { SILENT } from '../invitations/index.ts';
import { CONVOCATIONS } from '../mail/index.ts';
import { REMINDER_RULE, wallTimeOf } from '../meetings/index.ts';

interface Row {
  local: string;
  zone: string;
  days: number | null;
  ofBody: number | null;
  own: boolean;
  convenedAt: Date | null;
  isConvened: boolean;
  silent: number;
  reminded: number;
  items: MailingLine[];
}

/** Reminders are counted for the date that holds: `$3` names it. */
const LINES = `
  select json_build_object('invitationId', v.id, 'version', v.version, 'personId', v.person_id, 'channel', v.channel,
    'name', left(concat_ws(' ', nullif(p.given_name, ''), p.family_name), 200), 'email', p.email,
    'answer', v.answer, 'origin', v.answer_origin, 'answeredAt', v.answered_at, 'substitute', v.substitute,
    'mailed', (
      select json_build_object('state', o.state, 'at', coalesce(o.sent_at, o.due_at), 'recipient', o.recipient,
        'reason', o.bounce_reason)
      from app.outbox o where o.object_id = m.id and o.person_id = v.person_id and o.kind = any ($2)
        and o.state <> 'CANCELLED'
      order by o.created_at desc, o.id desc limit 1),
    'remindedAt', (
      select max(o.sent_at) from app.outbox o
      where o.object_id = m.id and o.person_id = v.person_id and o.kind = 'REMINDER'),
    'remark', (
      select json_build_object('fate', a.fate, 'answer', a.answer, 'at', a.at,
        'proposed', to_char(a.proposed_local, 'YYYY-MM-DD"T"HH24:MI'))
      from app.invitation_answer a where a.invitation_id = v.id and a.fate in ('OLD_DATE', 'PROPOSED', 'UNSURE')
        and (v.answered_at is null or a.at > v.answered_at)
      order by a.at desc, a.id desc limit 1)) as line, lower(p.family_name) as family, lower(p.given_name) as given, v.id
  from app.invitation v join app.person p on p.id = v.person_id where v.meeting_id = m.id`;

const MAILINGS = `
  select m.starts_local as local, m.zone, ${REMINDER_RULE} as days, b.reminder_days as "ofBody", m.reminder_own as own, m.convened_at as "convenedAt",
    m.state = 'CONVENED' as "isConvened",
    (select count(*)::integer from (${SILENT}) s) as silent,
    (select count(*)::integer from app.outbox o where o.object_id = m.id and o.kind = 'REMINDER'
       and o.object_version = m.starts_local::date - date '2000-01-01' and o.state <> 'CANCELLED') as reminded,
    coalesce((select json_agg(l.line order by l.family, l.given, l.id) from (${LINES}) l), '[]') as items
  from app.meeting m join app.body b on b.id = m.body_id where m.id = $1`;

/** One row without an id for somebody who said nothing; none for nobody. */
const HISTORY = `
  select a.id, a.answer, a.origin, a.fate, a.substitute, a.at, a.received_at as "receivedAt",
    to_char(a.proposed_local, 'YYYY-MM-DD"T"HH24:MI') as proposed
  from app.invitation v left join app.invitation_answer a on a.invitation_id = v.id
  where v.meeting_id = $1 and v.id = $2 order by a.at desc, a.id desc limit $3`;

type Said = Omit<GivenAnswer, 'id' | 'at' | 'receivedAt'> & { id: string | null; at: Date; receivedAt: Date };

/** What was sent about a meeting, and what came back. */
@Injectable()
export class MailingsReader {
  constructor(private readonly db: TenantDb) {}

  async list(ctx: CouncilContext, meetingId: string): Promise<Mailings> {
    const [row] = await this.db.read(ctx, (tx) => tx.query<Row[]>(MAILINGS, [meetingId, CONVOCATIONS]));
    if (!row) throw new NotFound();
    const { days, ofBody, own, silent, reminded, items, convenedAt, zone } = row;
    const at = row.isConvened ? reminderTime({ days, convenedAt, zone, local: wallTimeOf(row.local) }) : null;
    return { items, reminder: { days, ofBody, own, at, silent, reminded } };
  }

  async history(ctx: CouncilContext, meetingId: string, invitationId: string) {
    const said = await this.db.read(ctx, (tx) =>
      tx.query<Said[]>(HISTORY, [meetingId, invitationId, LIMITS.list.page]),
    );
    if (said.length === 0) throw new NotFound();
    const items = said.flatMap(({ id, at, receivedAt, ...one }): GivenAnswer[] =>
      id === null ? [] : [{ ...one, id, at: at.toISOString(), receivedAt: receivedAt.toISOString() }],
    );
    return { items, total: items.length };
  }
}
