import { jest } from '@jest/globals';
import { welcomeApi, welcomePageApi } from '@trame/contracts/welcome';
import { addDays, instantOf } from '@trame/domain/time/wall-clock';
import { Clock } from '../../src/platform/clock.ts';
import type { TestApp } from '../test-app.ts';

/** The links of a room die by the clock of the database: the meeting is ahead of it. */
export const DAY = addDays(new Date().toISOString(), 3);
export const NEXT_DAY = addDays(DAY, 1);

/** What the clock of the API shows, in Paris; whoever sets it restores it. */
export const clockAt = (app: TestApp, local: string) =>
  jest.spyOn(app.nest.get(Clock), 'now').mockReturnValue(instantOf(local, 'Europe/Paris'));

/** A convened meeting at 14 h with one person invited, Zoé Le Gall, and the code of its room. */
export async function aRoom(app: TestApp) {
  const council = await app.council();
  const bodyId = await council.body();
  const meetingId = await council.meeting(bodyId, { startsLocal: `${DAY}T14:00` });
  await council.item(meetingId);
  const personId = await council.person({ given: 'Zoé', family: 'Le Gall' });
  await council.invite(meetingId, personId);
  clockAt(app, `${DAY}T13:30`);
  const params = { meetingId };
  const { address } = welcomeApi.open.response.parse((await council.call(welcomeApi.open, { params })).body);
  return { council, bodyId, meetingId, personId, params, token: address.split('/').at(-1) ?? '' };
}

/** The page behind the code of a room. */
export const roomPage = (app: TestApp, token: string, query = {}) =>
  app.call(welcomePageApi.read, { params: { token }, query });
