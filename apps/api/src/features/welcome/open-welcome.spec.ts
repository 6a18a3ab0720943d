import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { welcomeApi } from '@trame/contracts/welcome';
import { aRoom, clockAt, DAY, NEXT_DAY, roomPage } from '../../../test/factories/a-room.ts';
import { testApp } from '../../../test/test-app.ts';

const app = await testApp();
afterEach(() => void jest.restoreAllMocks());

const at = (local: string) => clockAt(app, local);
const room = () => aRoom(app);
const page = (token: string, query = {}) => roomPage(app, token, query);

describe('the welcome of a meeting', () => {
  it('gives another address each time, and the older ones work until it is closed', async () => {
    const { council, params, token } = await room();
    const again = welcomeApi.open.response.parse((await council.call(welcomeApi.open, { params })).body);
    const other = again.address.split('/').at(-1) ?? '';
    expect([(await page(token)).status, (await page(other)).status, again.welcome.version]).toEqual([200, 200, 2]);
    expect((await council.call(welcomeApi.close, { params, version: 1 })).status).toBe(412);
    expect((await council.call(welcomeApi.close, { params, version: 2 })).status).toBe(204);
    expect([(await page(token)).status, (await page(other)).status]).toEqual([404, 404]);
    expect((await council.call(welcomeApi.close, { params, version: 3 })).status).toBe(404);
    expect((await council.call(welcomeApi.get, { params })).body).toMatchObject({ isOpen: false, version: 3 });
  });

  it('does not open once the day has passed, nor for a meeting that is over', async () => {
    const { council, bodyId, params } = await room();
    at(`${NEXT_DAY}T09:00`);
    expect((await council.call(welcomeApi.open, { params })).body.code).toBe('WELCOME_OVER');
    at(`${DAY}T13:00`);
    const closed = await council.meeting(bodyId, { state: 'CLOSED', startsLocal: `${DAY}T14:00` });
    expect((await council.call(welcomeApi.open, { params: { meetingId: closed } })).body.code).toBe('WELCOME_OVER');
    const cell = await council.meeting(await council.body('SITUATION_CELL', 'Cellule'), {
      startsLocal: `${DAY}T14:00`,
    });
    expect((await council.call(welcomeApi.open, { params: { meetingId: cell } })).body.code).toBe('CELL_COUNTS_ONLY');
  });

  it('is for those who run the meeting', async () => {
    const { council, params } = await room();
    const others = [
      await council.member('CHAIR'),
      await council.member('MEMBER'),
      await council.member('LEAD'),
      await app.council(),
    ];
    const asked = await Promise.all(
      others.flatMap((who) => [
        who.call(welcomeApi.get, { params }),
        who.call(welcomeApi.open, { params }),
        who.call(welcomeApi.close, { params, version: 1 }),
      ]),
    );
    expect(asked.map(({ status }) => status)).toEqual([...Array(6).fill(403), ...Array(6).fill(404)]);
  });
});
