import { describe, expect, it } from '@jest/globals';
import { councilsApi } from '@trame/contracts/councils';
import { membershipsApi } from '@trame/contracts/memberships';
import { peopleApi } from '@trame/contracts/people';
import { sessionsApi } from '@trame/contracts/sessions';
import type { Role } from '@trame/domain/access';
import { testApp } from '../../../test/test-app.ts';
import type { TestCouncil, TestMember } from '../../../test/test-council.ts';

const app = await testApp();
const PASSWORD = 'sept bateaux verts dans la brume';

async function invitedSecret(email: string): Promise<string> {
  const { rows } = await app.superuser.query<{ body_text: string }>(
    `select body_text from core.account_mail where recipient = $1 and kind = 'INVITATION' order by created_at desc limit 1`,
    [email],
  );
  return /invitation\/([\w-]{43})/.exec(rows[0]?.body_text ?? '')?.[1] ?? 'none';
}

async function invite(email = `${Math.random().toString(36).slice(2)}@exemple.fr`) {
  const council = await app.council();
  const personId = await council.person({ given: 'Alix', family: 'Exemple', email });
  const answer = await council.call(membershipsApi.invite, { body: { personId, role: 'MEMBER' }, key: 'k' });
  return { council, personId, email, answer, token: await invitedSecret(email) };
}

async function membershipOf(council: TestMember, whose: string): Promise<string> {
  const { body } = await council.call(membershipsApi.list);
  return body.items.find(({ personId }: { personId: string }) => personId === whose).id;
}

describe('inviting a person', () => {
  it('lets them choose a password and enter this council, in the role given', async () => {
    const { council, email, answer, token } = await invite();
    expect([answer.status, answer.body.role, answer.body.email]).toEqual([201, 'MEMBER', email]);
    const seen = await app.call(sessionsApi.invitation, { params: { token } });
    expect(seen.body).toEqual({ councilName: 'CLSM de test', email, hasPassword: false });
    const { body } = await app.call(sessionsApi.acceptInvitation, { params: { token }, body: { password: PASSWORD } });
    expect(body.memberships).toEqual([expect.objectContaining({ councilId: council.councilId, role: 'MEMBER' })]);
  });

  it('serves one account in two councils, with the password it has', async () => {
    const first = await invite();
    await app.call(sessionsApi.acceptInvitation, { params: { token: first.token }, body: { password: PASSWORD } });
    const second = await invite(first.email);
    const params = { token: second.token };
    const other = await app.call(sessionsApi.acceptInvitation, { params, body: { password: `pas ${PASSWORD}` } });
    expect([other.status, other.body.code, other.headers['set-cookie']]).toEqual([401, 'WRONG_CREDENTIALS', undefined]);
    const accepted = await app.call(sessionsApi.acceptInvitation, { params, body: { password: PASSWORD } });
    expect(accepted.body.memberships).toHaveLength(2);
    const signedIn = await app.call(sessionsApi.signIn, { body: { email: first.email, password: PASSWORD } });
    expect(signedIn.status).toBe(200);
  });

  it('burns the link, and the older one when the invitation is sent again', async () => {
    const { council, email, answer, token } = await invite();
    const params = { membershipId: answer.body.id };
    expect((await council.call(membershipsApi.resend, { params })).status).toBe(204);
    expect((await app.call(sessionsApi.invitation, { params: { token } })).status).toBe(410);
    const newer = { token: await invitedSecret(email) };
    const accept = () => app.call(sessionsApi.acceptInvitation, { params: newer, body: { password: PASSWORD } });
    expect((await accept()).status).toBe(200);
    expect((await accept()).status).toBe(410);
  });

  it('dies with the access it was for', async () => {
    const { council, answer, token } = await invite();
    await council.call(membershipsApi.remove, { params: { membershipId: answer.body.id }, version: 1 });
    const late = await app.call(sessionsApi.acceptInvitation, { params: { token }, body: { password: PASSWORD } });
    expect([late.status, late.body.code]).toEqual([410, 'LINK_EXPIRED']);
  });

  it('refuses a person without address, one already in, and one of another council', async () => {
    const { council, personId } = await invite();
    const without = await council.person({ given: 'Sans', family: 'Adresse', email: null });
    const stranger = await (await app.council()).person();
    const codes: unknown[] = [];
    for (const [index, id] of [without, personId, stranger].entries()) {
      const { body } = await council.call(membershipsApi.invite, {
        body: { personId: id, role: 'MEMBER' },
        key: `k${index + 1}`,
      });
      codes.push(body.code);
    }
    expect(codes).toEqual(['NO_ADDRESS', 'ALREADY_MEMBER', 'NOT_FOUND']);
  });
});

describe('an account that is in as many councils as it can list', () => {
  it('is invited to no other one, and still reads its own list', async () => {
    const someone = await app.council('MEMBER');
    const { rows } = await app.superuser.query<{ id: string }>(
      `insert into core.council (id, slug, name)
       select gen_random_uuid(), 'plein-' || n, 'CLSM ' || n from generate_series(1, 98) n returning id`,
    );
    await app.superuser.query('set session_replication_role = replica');
    await app.superuser.query(
      `insert into app.membership (council_id, id, account_id, person_id, role)
       select c, gen_random_uuid(), $2, gen_random_uuid(), 'MEMBER' from unnest($1::uuid[]) c`,
      [rows.map(({ id }) => id), someone.accountId],
    );
    await app.superuser.query('set session_replication_role = origin');
    const inviteFrom = async (council: TestCouncil) => {
      const personId = await council.person({ given: 'Alix', family: 'Exemple', email: someone.email });
      return council.call(membershipsApi.invite, { body: { personId, role: 'MEMBER' }, key: 'k' });
    };
    expect((await inviteFrom(await app.council())).status).toBe(201);
    const refused = await inviteFrom(await app.council());
    expect([refused.status, refused.body.code]).toEqual([409, 'MEMBERSHIP_LIMIT']);
    const me = await app.call(sessionsApi.me, { cookie: someone.cookie });
    expect([me.status, me.body.memberships.length]).toEqual([200, 100]);
  });
});

describe('the open sessions of somebody who is given more', () => {
  const quiet = async (who: TestMember) => {
    await app.superuser.query(
      `update core.login_session set last_seen_at = now() - interval '61 minutes', expires_at = now() + interval '30 days'
       where account_id = $1`,
      [who.accountId],
    );
  };
  const statusOf = async (who: TestMember) => (await app.call(sessionsApi.me, { cookie: who.cookie })).status;
  const hoursLeft = async ({ accountId }: TestMember) => {
    const { rows } = await app.superuser.query<{ hours: string }>(
      'select extract(epoch from expires_at - now()) / 3600 as hours from core.login_session where account_id = $1',
      [accountId],
    );
    return Math.ceil(Number(rows[0]?.hours));
  };
  const asMember = async () => {
    const council = await app.council();
    const member = await council.member('MEMBER');
    await quiet(member);
    const changeTo = async (role: Role) => {
      const params = { membershipId: await membershipOf(council, member.personId) };
      expect((await council.call(membershipsApi.changeRole, { params, body: { role }, version: 1 })).status).toBe(200);
    };
    return { council, member, changeTo };
  };

  it.each(['CHAIR', 'COORDINATOR'] as const)('are held to the length of those of a %s', async (role) => {
    const { member, changeTo } = await asMember();
    await changeTo(role);
    expect([await statusOf(member), await hoursLeft(member)]).toEqual([401, 12]);
  });

  it('stay as they were for a lead', async () => {
    const { member, changeTo } = await asMember();
    await changeTo('LEAD');
    expect([await statusOf(member), await hoursLeft(member)]).toEqual([200, 30 * 24]);
  });

  it('are held to it by an invitation to another council, and by opening one', async () => {
    const [{ member: invited }, { member: founder }] = [await asMember(), await asMember()];
    const other = await app.council();
    const personId = await other.person({ given: 'Alix', family: 'Exemple', email: invited.email });
    await other.call(membershipsApi.invite, { body: { personId, role: 'CHAIR' }, key: 'k' });
    const body = {
      name: 'CLSM de Brumeval',
      zone: 'Europe/Paris',
      carrierKind: 'MUNICIPALITY',
      carrierName: 'Brumeval',
    };
    const opened = await app.call(councilsApi.create, { cookie: founder.cookie, body, key: 'k' });
    expect([opened.status, await hoursLeft(invited), await hoursLeft(founder)]).toEqual([201, 12, 12]);
  });
});

describe('an address that was mistyped', () => {
  it('gives an access that shows it, and is mailed nothing more until the access is given anew', async () => {
    const { council, personId, email, answer } = await invite();
    const right = `juste-${email}`;
    const page = () => council.call(peopleApi.get, { params: { personId } });
    const version = (await page()).body.version;
    await council.call(peopleApi.change, { params: { personId }, body: { email: right }, version });
    const { body } = await page();
    expect([body.email, body.membership.email]).toEqual([right, email]);
    const params = { membershipId: answer.body.id };
    const refused = await council.call(membershipsApi.resend, { params });
    expect([refused.status, refused.body.code]).toEqual([409, 'ADDRESS_CHANGED']);
    await council.call(membershipsApi.remove, { params, version: 1 });
    const anew = await council.call(membershipsApi.invite, { body: { personId, role: 'MEMBER' }, key: 'again' });
    expect([anew.status, anew.body.email]).toEqual([201, right]);
    expect((await app.call(sessionsApi.invitation, { params: { token: await invitedSecret(right) } })).status).toBe(
      200,
    );
  });
});

describe('roles', () => {
  it('act at the next request', async () => {
    const council = await app.council();
    const other = await council.member('COORDINATOR');
    const params = { membershipId: await membershipOf(council, other.personId) };
    expect((await other.call(membershipsApi.list)).status).toBe(200);
    await council.call(membershipsApi.changeRole, { params, body: { role: 'MEMBER' }, version: 1 });
    expect((await other.call(membershipsApi.list)).status).toBe(403);
    expect((await council.call(membershipsApi.remove, { params, version: 1 })).status).toBe(412);
    expect((await council.call(membershipsApi.remove, { params, version: 2 })).status).toBe(204);
    expect((await other.call(membershipsApi.list)).status).toBe(404);
  });

  it('change once when two coordinators act on the same one at once', async () => {
    const council = await app.council();
    const second = await council.member('COORDINATOR');
    const params = { membershipId: await membershipOf(council, (await council.member('MEMBER')).personId) };
    const change = (who: TestMember, role: Role, version: number) =>
      who.call(membershipsApi.changeRole, { params, body: { role }, version });
    const answers = await Promise.all([change(council, 'CHAIR', 1), change(second, 'LEAD', 1)]);
    const [done, stale] = answers.toSorted((a, b) => a.status - b.status);
    expect([done?.status, stale?.status, stale?.body.current]).toEqual([200, 412, done?.body]);
    const remove = council.call(membershipsApi.remove, { params, version: 2 });
    const [removed, changed] = await Promise.all([remove, change(second, 'MEMBER', 2)]);
    expect([
      [204, 404],
      [412, 200],
    ]).toContainEqual([removed.status, changed.status]);
    const { rows } = await app.superuser.query('select action from app.audit_entry where object_id = $1', [
      params.membershipId,
    ]);
    expect(rows).toHaveLength(2);
  });

  it('leave at least one coordinator, even when two step down at once', async () => {
    const council = await app.council();
    const second = await council.member('COORDINATOR');
    const { body } = await council.call(membershipsApi.list);
    const [a, b] = body.items as { id: string }[];
    const down = (id: string | undefined, call: typeof council.call) =>
      call(membershipsApi.changeRole, { params: { membershipId: String(id) }, body: { role: 'MEMBER' }, version: 1 });
    const answers = await Promise.all([down(a?.id, council.call), down(b?.id, second.call)]);
    const { rows } = await app.superuser.query(
      `select count(*)::int as n from app.membership where council_id = $1 and role = 'COORDINATOR'`,
      [council.councilId],
    );
    expect(rows[0].n).toBe(1);
    expect(answers.map(({ status }) => status)).toContain(200);
  });
});
