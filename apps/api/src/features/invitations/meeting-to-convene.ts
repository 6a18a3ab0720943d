import type { EntityManager } from 'typeorm';
import type { Clock } from '../../platform/clock.ts';
import type { Actor } from '../../platform/http/context.ts';
import { readToldAgenda } from '../agenda/index.ts';
import { meetingDocuments } from '../documents/index.ts';
import { type MeetingEntity, meetingToPrepare } from '../meetings/index.ts';
import { lastTimesTold } from '../subjects/index.ts';
import type { Convened } from './convocation-letter.ts';

interface Names {
  council: string;
  body: string;
}

/** Which meeting, and the clock that says which of its actions are late. */
export interface AtMeeting {
  meetingId: string;
  clock: Pick<Clock, 'today'>;
}

/** A meeting that still lies ahead, with all that its convocation says. Throws as `meetingToPrepare` does. */
export async function meetingToConvene(
  tx: EntityManager,
  ctx: Actor,
  { meetingId, clock }: AtMeeting,
): Promise<{ meeting: MeetingEntity; convened: Convened }> {
  const meeting = await meetingToPrepare(tx, ctx, meetingId);
  const [names] = await tx.query<Names[]>(
    'select c.name as council, b.label as body from core.current_council_row() c cross join app.body b where b.id = $1',
    [meeting.bodyId],
  );
  const { title, startsLocal, zone, durationMinutes, place, videoUrl, noticeText } = meeting;
  const starts = { local: startsLocal, zone };
  const items = await readToldAgenda(tx, meetingId);
  const documents = (await meetingDocuments(tx, meetingId)).map((document) => document.title);
  const lastTimes = await lastTimesTold(tx, meetingId, (councilZone) => clock.today(councilZone));
  const said = { title, starts, durationMinutes, place, videoUrl, noticeText, items, documents, lastTimes };
  return { meeting, convened: { ...said, council: names?.council ?? '', body: names?.body ?? '' } };
}
