import { Injectable } from '@nestjs/common';
import type { ResponseOf } from '@trame/contracts/endpoint';
import type { Minutes } from '@trame/contracts/minutes';
import type { CorrectMinutesBody, minutesVersionsApi } from '@trame/contracts/minutes-versions';
import { isCirculated } from '@trame/domain/minutes/minutes-status';
import type { EntityManager } from 'typeorm';
import { TenantDb } from '../../../platform/database/tenant-db.ts';
import { NotFound, VersionStale } from '../../../platform/errors/refusals.ts';
import type { CouncilContext } from '../../../platform/http/context.ts';
import { AuditTrail } from '../../audit-trail/index.ts';
import { readingAll } from '../../invitations/index.ts';
import { refuseClosedItem } from '../../live-meetings/index.ts';
import { MinutesStateRefused } from '../life/minutes.errors.ts';
import { minutesToSend } from '../life/minutes-in-hand.ts';
import { addVersion, storedVersion } from './stored-version.ts';

type Corrected = ResponseOf<typeof minutesVersionsApi.correct>;

const REWORD = `
  update app.decision d set text = r.text, version = d.version + 1
  from jsonb_to_recordset($2::jsonb) as r(id uuid, text text)
  where d.id = r.id and d.meeting_id = $1 and d.text <> r.text`;

/** Writes the next version of minutes that circulated: those before it stay word for word, and the register follows. */
@Injectable()
export class CorrectMinutes {
  constructor(
    private readonly db: TenantDb,
    private readonly audit: AuditTrail,
  ) {}

  run(ctx: CouncilContext, meetingId: string, asked: CorrectMinutesBody): Promise<Corrected> {
    return this.db.transaction(readingAll(ctx), async (tx) => {
      const minutes = await minutesToSend(tx, ctx, meetingId);
      if (!isCirculated(minutes.status) || minutes.status === 'ARCHIVED') throw new MinutesStateRefused();
      const stored = { number: null, rendition: 'INTERNAL' } as const;
      const inside = await storedVersion(tx, minutes.id, stored);
      const passedOn = await storedVersion(tx, minutes.id, { ...stored, rendition: 'MEMBERS' });
      if (!inside || !passedOn) throw new MinutesStateRefused();
      if (asked.basedOn !== passedOn.number) throw new VersionStale(passedOn.minutes);
      await refuseUnknown(tx, ctx, inside.minutes, asked);
      const texts = { INTERNAL: reworded(inside.minutes, asked), MEMBERS: reworded(passedOn.minutes, asked) };
      const number = await addVersion(tx, minutes.id, { texts, reason: asked.reason, by: ctx.personId });
      await tx.query(REWORD, [meetingId, JSON.stringify(asked.decisions)]);
      await this.audit.record(tx, 'minutes.corrected', minutes.id, ['versions']);
      return { number };
    });
  }
}

type Words = Pick<CorrectMinutesBody, 'items' | 'decisions'>;

/** The same minutes with other words; what a rendition does not hold stays out of it. */
function reworded(minutes: Minutes, { items, decisions }: Words): Minutes {
  const texts = new Map(items.map(({ id, text }) => [id, text]));
  const decided = new Map(decisions.map(({ id, text }) => [id, text]));
  return {
    ...minutes,
    items: minutes.items.map((item) => (item.hidden ? item : { ...item, text: texts.get(item.id) ?? item.text })),
    decisions: minutes.decisions.map((one) => ({ ...one, text: decided.get(one.id) ?? one.text })),
  };
}

/** Throws `NotFound` for an item or a decision that is not of these minutes, `ItemRestricted` where `ctx` may not write. */
async function refuseUnknown(tx: EntityManager, ctx: CouncilContext, minutes: Minutes, { items, decisions }: Words) {
  const known = new Map(minutes.decisions.map(({ id, itemId }) => [id, itemId]));
  if (decisions.some(({ id }) => !known.has(id))) throw new NotFound();
  const touched = new Set([...items.map(({ id }) => id), ...decisions.flatMap(({ id }) => known.get(id) ?? [])]);
  for (const itemId of touched) await refuseClosedItem(tx, ctx, { meetingId: minutes.meeting.id, itemId });
}
