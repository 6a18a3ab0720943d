import { LIMITS } from '@trame/contracts/limits';
import type { OpenReviewBody } from '@trame/contracts/plan-review';
import { wordsIn } from '@trame/copy/both';
import { isAgendaOpen, type MeetingState } from '@trame/domain/meetings/meeting-state';
import type { EntityManager } from 'typeorm';
import { NotFound } from '../../platform/errors/refusals.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { AgendaFull, addItems, moveOn, openAgenda } from '../agenda/index.ts';
import { ReviewMeetingRefused } from './plan-review.errors.ts';
import { PLACE } from './review.sql.ts';

const ITEM = 'select restricted from app.agenda_item where id = $2 and meeting_id = $1';
const SAME_TITLE = `
  select id from app.agenda_item where meeting_id = $1 and title = $2 and not restricted order by position limit 1`;
const COUNT = 'select count(*)::int as count from app.agenda_item where meeting_id = $1';
/** Minutes that an item of this kind is planned for. */
const PLANNED = 30;

/**
 * Where a review is held: the meeting, and the item that is named, or found by its title, or added to the agenda.
 * @throws NotFound, ReviewMeetingRefused, AgendaFull
 */
export async function placeOf(
  tx: EntityManager,
  ctx: CouncilContext,
  { meetingId, itemId }: OpenReviewBody,
): Promise<{ meetingId: string | null; itemId: string | null }> {
  if (!meetingId) {
    if (itemId) throw new NotFound();
    return { meetingId: null, itemId: null };
  }
  const [meeting] = await tx.query<{ fits: boolean; state: MeetingState }[]>(PLACE, [meetingId]);
  if (!meeting) throw new NotFound();
  if (itemId) {
    const [item] = await tx.query<{ restricted: boolean }[]>(ITEM, [meetingId, itemId]);
    if (!item) throw new NotFound();
    if (item.restricted) throw new ReviewMeetingRefused();
  }
  if (!meeting.fits) throw new ReviewMeetingRefused();
  return { meetingId, itemId: itemId ?? (await itemFor(tx, ctx, meetingId, meeting.state)) };
}

async function itemFor(tx: EntityManager, ctx: CouncilContext, meetingId: string, state: MeetingState) {
  const title = wordsIn('fr').t('planReview:title');
  const [found] = await tx.query<{ id: string }[]>(SAME_TITLE, [meetingId, title]);
  if (found) return found.id;
  if (!isAgendaOpen(state)) throw new ReviewMeetingRefused();
  await openAgenda(tx, ctx, meetingId);
  const item = { title, purpose: 'DECISION' as const, minutes: PLANNED, description: '', restricted: false };
  const [added] = await addItems(tx, meetingId, [{ ...item, presenters: [] }]);
  const [{ count }] = await tx.query<[{ count: number }]>(COUNT, [meetingId]);
  if (!added || count > LIMITS.meeting.items) throw new AgendaFull();
  await moveOn(tx, meetingId);
  return added;
}
