import type { AddressInfo } from 'node:net';
import { liveMeetingsApi } from '@trame/contracts/live-meetings';
import { eventually } from '../eventually.ts';
import type { TestApp } from '../test-app.ts';
import type { TestMember } from '../test-council.ts';
import { type Desk, desk, socketOf } from '../writing-together.ts';

/** Where people write together in `app`. */
export async function writingRoom(app: TestApp) {
  const url = socketOf((app.nest.getHttpServer().address() as AddressInfo).port);
  const desks: Desk[] = [];
  const sit = (one: Desk): Desk => {
    desks.push(one);
    return one;
  };
  return {
    url,
    sit,
    /** Everybody leaves. */
    empty: (): void => {
      for (const one of desks.splice(0)) one.leave();
    },
    running: () => running(app, url, sit),
    stored: (itemId: string) => stored(app, itemId),
  };
}

/** A running meeting with one item. */
async function running(app: TestApp, url: string, sit: (one: Desk) => Desk) {
  const council = await app.council();
  const bodyId = await council.body('STEERING', 'COPIL');
  const meetingId = await council.meeting(bodyId);
  const itemId = await council.item(meetingId, 'Logement');
  await council.call(liveMeetingsApi.start, { params: { meetingId } });
  const name = `${council.councilId}/${itemId}`;
  const at = (who: TestMember, text = name): Desk => sit(desk(url, who.cookie, text));
  return { council, bodyId, meetingId, itemId, name, at };
}

async function stored(app: TestApp, itemId: string) {
  const { rows } = await app.superuser.query<{ document: unknown; version: number; updates: number }>(
    `select t.document, t.version, (select count(*)::int from app.item_update u where u.item_id = t.item_id) as updates
     from app.item_text t where t.item_id = $1`,
    [itemId],
  );
  return rows[0];
}

export const synced = (one: Desk): Promise<void> => eventually(() => one.saved(), 'synced');
export const refused = (one: Desk, reason: string): Promise<void> =>
  eventually(() => one.refusals.includes(reason), `refused with ${reason}, was ${one.refusals.join()}`);
