import type { AgendaItem } from '@trame/contracts/agenda';
import { type Meeting, meetingsApi } from '@trame/contracts/meetings';
import { newId } from '../../src/platform/database/new-id.ts';
import type { TestMember } from '../test-council.ts';

/** The body of a request that schedules a meeting. */
export const aMeeting = (bodyId: string, more: object = {}) => ({
  bodyId,
  title: 'Comité de pilotage n° 15',
  starts: { local: '2037-12-03T14:00', zone: 'Europe/Paris' },
  durationMinutes: 120,
  place: 'Salle du conseil',
  ...more,
});

export const anItem = (title: string, minutes = 30) => ({ title, purpose: 'DISCUSSION', minutes });

/** A meeting that `who` scheduled through the front door. */
export async function schedule(who: TestMember, bodyId: string, more: object = {}): Promise<Meeting> {
  const answer = await who.call(meetingsApi.schedule, { body: aMeeting(bodyId, more), key: newId() });
  return meetingsApi.schedule.response.parse(answer.body);
}

/** Its page, as `who` reads it. */
export const readMeeting = async (who: TestMember, meetingId: string) =>
  meetingsApi.get.response.parse((await who.call(meetingsApi.get, { params: { meetingId } })).body);

export const titlesOf = (items: readonly Pick<AgendaItem, 'title'>[]): string[] => items.map(({ title }) => title);
