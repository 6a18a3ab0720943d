import { describe, expect, it } from '@jest/globals';
import { liveMeetingsApi } from '@trame/contracts/live-meetings';
import { minutesApi } from '@trame/contracts/minutes';
import { type PrivateNote, privateNotesApi } from '@trame/contracts/private-notes';
import type { Role } from '@trame/domain/access';
import { everythingRead } from '../../../test/everything-read.ts';
import { testApp } from '../../../test/test-app.ts';
import type { TestMember } from '../../../test/test-council.ts';
import { newId } from '../../platform/database/new-id.ts';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { purgePrivateNotes } from './index.ts';

const app = await testApp();

/** In every private note, and nowhere else. */
const SECRET = 'Belladone';

async function running() {
  const council = await app.council();
  const bodyId = await council.body();
  const meetingId = await council.meeting(bodyId);
  const itemId = await council.item(meetingId);
  await council.call(liveMeetingsApi.start, { params: { meetingId } });
  const put = (who: TestMember, text: string, version = 0, on = itemId) =>
    who.call(privateNotesApi.put, { params: { meetingId, itemId: on }, version, body: { text } });
  const mine = async (who: TestMember) => {
    const { status, body } = await who.call(privateNotesApi.list, { params: { meetingId } });
    return status === 200 ? (body.items as PrivateNote[]).map(({ text }) => text) : status;
  };
  return { council, bodyId, meetingId, itemId, put, mine };
}

/** How many private notes the database itself gives to whoever announces themselves so. */
async function rows(council: { councilId: string }, personId: string | null, role: Role): Promise<number> {
  const work = app.nest.get(TenantDb).read({ councilId: council.councilId, personId, role }, (tx) => {
    return tx.query<[{ n: number }]>('select count(*)::integer as n from app.private_note');
  });
  const [row] = await work;
  return row.n;
}

describe('a private note', () => {
  it('is kept for its author, changed over the version they saw, and nobody else’s to change', async () => {
    const { council, put, mine } = await running();
    const other = await council.member('COORDINATOR');
    expect((await put(council, `${SECRET} à rappeler`)).body).toMatchObject({ version: 1 });
    expect((await put(other, 'La sienne')).body).toMatchObject({ version: 1 });
    expect((await put(council, `${SECRET} rappelée`, 1)).body).toMatchObject({ version: 2 });
    expect([await mine(council), await mine(other)]).toEqual([[`${SECRET} rappelée`], ['La sienne']]);
  });

  it('is committed once however often it is sent, and refuses a stale change with what is stored', async () => {
    const { council, put } = await running();
    const answers = await Promise.all(Array.from({ length: 5 }, () => put(council, 'Une fois')));
    expect(new Set(answers.map(({ status, body }) => `${status} ${(body as PrivateNote).version}`))).toEqual(
      new Set(['200 1']),
    );
    await put(council, 'Ici', 1);
    const stale = await put(council, 'Ailleurs', 1);
    expect([stale.status, stale.body.current.text]).toEqual([412, 'Ici']);
  });

  it('is written where somebody may write, under an item of the meeting, up to 5000 characters', async () => {
    const { council, put, mine, meetingId } = await running();
    const elsewhere = await running();
    const lead = await council.member('LEAD');
    const tried = await Promise.all([
      put(await council.member('MEMBER'), 'x'),
      put(await council.member('CHAIR'), 'x'),
      put(lead, 'x'),
      put(await app.council(), 'x'),
      put(council, 'x', 0, elsewhere.itemId),
      put(council, 'x', 0, newId()),
      put(council, 'x'.repeat(5_001)),
      put(council, 'x'.repeat(5_000)),
    ]);
    expect(tried.map(({ status }) => status)).toEqual([403, 403, 404, 404, 404, 404, 422, 200]);
    expect([await mine(lead), await mine(await council.member('CHAIR'))]).toEqual([404, 403]);
    await council.call(minutesApi.finish, { params: { meetingId } });
    expect((await put(council, 'Après', 1)).status).toBe(200);
  });

  it('is in no answer to anybody else, whatever their role, nor in the trail', async () => {
    const { council, bodyId, meetingId, put } = await running();
    await put(council, `${SECRET} pour moi`);
    await council.call(minutesApi.finish, { params: { meetingId } });
    const ids = { bodyId: [bodyId], meetingId: [meetingId], personId: [council.personId] };
    const leading = await council.member('LEAD');
    await council.lead(bodyId, leading.personId);
    const roles = ['COORDINATOR', 'CHAIR', 'MEMBER'] as const;
    const others = [leading, ...(await Promise.all(roles.map((role) => council.member(role))))];
    for (const who of others) {
      const read = await everythingRead(who, { ids, kind: 'ANSWERS' });
      const told = Object.values(read).filter((answer) => answer.includes(SECRET));
      expect([who.role, told]).toEqual([who.role, []]);
    }
    const own = await everythingRead(council, { ids, kind: 'ANSWERS' });
    const where = Object.keys(own).filter((name) => own[name]?.includes(SECRET));
    expect(where.map((name) => name.split(' ')[0])).toEqual(['privateNotes.list']);
    const { rows: trail } = await app.superuser.query('select 1 from app.audit_entry a where a::text like $1', [
      '%private%',
    ]);
    expect(trail).toEqual([]);
  }, 120_000);

  it('is no row of the database for another person, nor for nobody', async () => {
    const { council, put } = await running();
    await put(council, SECRET);
    const other = await council.member('COORDINATOR');
    expect([
      await rows(council, council.personId, 'MEMBER'),
      await rows(council, other.personId, 'COORDINATOR'),
      await rows(council, null, 'COORDINATOR'),
    ]).toEqual([1, 0, 0]);
  });

  it('is erased with those of everybody by whoever approves, who reads none, and with the item', async () => {
    const { council, meetingId, put } = await running();
    const other = await council.member('COORDINATOR');
    await put(council, SECRET);
    await put(other, SECRET);
    const chair = await council.member('CHAIR');
    const as = { councilId: council.councilId, personId: chair.personId, role: 'CHAIR' as const };
    const left = async () => {
      const found = await app.superuser.query<{ n: number }>(
        'select count(*)::integer as n from app.private_note where meeting_id = $1',
        [meetingId],
      );
      return found.rows[0]?.n;
    };
    expect(await left()).toBe(2);
    await app.nest.get(TenantDb).transaction(as, (tx) => purgePrivateNotes(tx, meetingId));
    expect(await left()).toBe(0);
    expect((await put(council, 'De nouveau')).status).toBe(200);
  });
});
