import { beforeAll, describe, expect, it, jest } from '@jest/globals';
import { type LoginSession, sessionsApi } from '@trame/contracts/sessions';
import { testApp } from '../../../test/test-app.ts';
import { CoreDb } from '../../platform/database/core-db.ts';
import { Passwords } from './index.ts';

const app = await testApp();
const PASSWORD = 'quatre mots longs ensemble';
const core = app.nest.get(CoreDb);

async function account() {
  const council = await app.council();
  const hash = await app.nest.get(Passwords).hash(PASSWORD);
  await core.call('core.set_password', [council.accountId, hash, null]);
  return council;
}

/** The secret of the newest link mailed to an address, as its reader would copy it. */
async function mailedSecret(email: string): Promise<string> {
  const { rows } = await app.superuser.query<{ body_text: string }>(
    'select body_text from core.account_mail where recipient = $1 order by created_at desc limit 1',
    [email],
  );
  return /\/([\w-]{43})\n/.exec(rows[0]?.body_text ?? '')?.[1] ?? 'none';
}

describe('signing in with a password', () => {
  it('opens a session that is known afterwards and dies at sign-out', async () => {
    const { email } = await account();
    const { status, body, headers } = await app.call(sessionsApi.signIn, { body: { email, password: PASSWORD } });
    expect([status, body.email]).toEqual([200, email]);
    const set = String(headers['set-cookie']);
    expect(set).toContain('HttpOnly');
    expect(set).toContain('SameSite=Lax');
    const cookie = set.split(';')[0] ?? '';
    expect((await app.call(sessionsApi.me, { cookie })).status).toBe(200);
    expect((await app.call(sessionsApi.signOut, { cookie })).status).toBe(204);
    expect((await app.call(sessionsApi.me, { cookie })).status).toBe(401);
  });

  it('answers the same to a wrong password and to an unknown address', async () => {
    const { email } = await account();
    const wrong = await app.call(sessionsApi.signIn, { body: { email, password: 'autre chose' } });
    const unknown = await app.call(sessionsApi.signIn, { body: { email: 'personne@exemple.fr', password: PASSWORD } });
    const told = ({ status, body }: typeof wrong) => [status, body.code, body.title];
    expect(told(wrong)).toEqual([401, 'WRONG_CREDENTIALS', wrong.body.title]);
    expect(told(unknown)).toEqual(told(wrong));
  });

  it('stops a guesser by the tenth try, even with the right password', async () => {
    const { email } = await account();
    const statuses: number[] = [];
    for (let turn = 0; turn < 9; turn += 1) {
      statuses.push((await app.call(sessionsApi.signIn, { body: { email, password: `essai ${turn}` } })).status);
    }
    expect(statuses.at(-1)).toBe(429);
    const right = await app.call(sessionsApi.signIn, { body: { email, password: PASSWORD } });
    expect([right.status, Number(right.headers['retry-after']) > 0]).toEqual([429, true]);
  });
});

describe('what the log says of a refusal', () => {
  it('is the operation and the reason, never who tried with what', async () => {
    const lines: string[] = [];
    const written = jest.spyOn(process.stdout, 'write').mockImplementation((line) => lines.push(String(line)) > 0);
    const { email } = await account();
    await app.call(sessionsApi.signIn, { body: { email, password: 'essai lisible' } });
    await app.call(sessionsApi.useLink, { params: { token: 's'.repeat(43) } });
    written.mockRestore();
    expect(lines.map((line) => JSON.parse(line) as object)).toEqual([
      expect.objectContaining({ event: 'request.refused', code: 'WRONG_CREDENTIALS', operation: 'POST /api/sessions' }),
      expect.objectContaining({ code: 'LINK_EXPIRED', operation: 'POST /api/login-links/:token/use' }),
    ]);
    expect(lines.join('')).not.toMatch(new RegExp(`${email}|essai lisible|ssss`));
  });
});

describe('a login link', () => {
  let secret: string;
  let email: string;
  beforeAll(async () => {
    ({ email } = await account());
    expect((await app.call(sessionsApi.requestLink, { body: { email } })).status).toBe(204);
    secret = await mailedSecret(email);
  });

  it('opens a session once, and only once', async () => {
    const params = { token: secret };
    expect((await app.call(sessionsApi.useLink, { params })).body.email).toBe(email);
    const again = await app.call(sessionsApi.useLink, { params });
    expect([again.status, again.body.code]).toEqual([410, 'LINK_EXPIRED']);
  });

  it('answers the same for an address without account and mails nothing', async () => {
    const stranger = 'inconnue@exemple.fr';
    expect((await app.call(sessionsApi.requestLink, { body: { email: stranger } })).status).toBe(204);
    const { rowCount } = await app.superuser.query('select from core.account_mail where recipient = $1', [stranger]);
    expect(rowCount).toBe(0);
  });

  it('is stored hashed only', async () => {
    const { rows } = await app.superuser.query('select encode(token_hash, $1) as hash from core.account_token', [
      'escape',
    ]);
    expect(JSON.stringify(rows)).not.toContain(secret);
  });
});

describe('a password reset', () => {
  it('changes the password and ends every session', async () => {
    const { email, cookie } = await account();
    await app.call(sessionsApi.requestReset, { body: { email } });
    const params = { token: await mailedSecret(email) };
    const password = 'sept bateaux verts dans la brume';
    expect((await app.call(sessionsApi.reset, { params, body: { password } })).status).toBe(204);
    expect((await app.call(sessionsApi.me, { cookie })).status).toBe(401);
    expect((await app.call(sessionsApi.signIn, { body: { email, password } })).status).toBe(200);
  });

  it('refuses a password that is long but guessable, and keeps the link alive', async () => {
    const { email } = await account();
    await app.call(sessionsApi.requestReset, { body: { email } });
    const params = { token: await mailedSecret(email) };
    const easy = await app.call(sessionsApi.reset, { params, body: { password: 'motdepasse123' } });
    expect([easy.status, easy.body.errors[0].code]).toEqual([422, 'guessable']);
    const good = await app.call(sessionsApi.reset, { params, body: { password: 'sept bateaux verts dans la brume' } });
    expect(good.status).toBe(204);
  });
});

describe('my sessions', () => {
  /** Somebody signed in on two devices: the cookie of one, the session of the other. */
  async function onTwoDevices() {
    const { email } = await account();
    const signIn = () => app.call(sessionsApi.signIn, { body: { email, password: PASSWORD } });
    const cookie = String((await signIn()).headers['set-cookie']).split(';')[0] ?? '';
    await signIn();
    const listed = async () => (await app.call(sessionsApi.list, { cookie })).body.items as LoginSession[];
    const sessionId = (await listed()).find(({ current }) => !current)?.id ?? 'none';
    return { cookie, sessionId, listed };
  }

  it('lists them and closes another one, never somebody else’s', async () => {
    const { cookie, sessionId, listed } = await onTwoDevices();
    expect(await listed()).toHaveLength(2);
    const stranger = await app.council();
    expect((await stranger.call(sessionsApi.revoke, { params: { sessionId } })).status).toBe(404);
    expect((await app.call(sessionsApi.revoke, { cookie, params: { sessionId } })).status).toBe(204);
    expect(await listed()).toHaveLength(1);
  });

  it('does not list one that was silent too long', async () => {
    const { sessionId, listed } = await onTwoDevices();
    await app.superuser.query(
      `update core.login_session set last_seen_at = now() - interval '61 minutes' where id = $1`,
      [sessionId],
    );
    expect((await listed()).map(({ current }) => current)).toEqual([true]);
  });
});
