import { beforeAll, describe, expect, it } from '@jest/globals';
import supertest, { type Response } from 'supertest';
import { Passwords } from '../src/features/sessions/index.ts';
import { CoreDb } from '../src/platform/database/core-db.ts';
import { ownApp } from './test-app.ts';

const app = await ownApp({ PUBLIC_URL: 'https://trame.test' });
const PASSWORD = 'quatre mots longs ensemble';
let email: string;

beforeAll(async () => {
  const council = await app.council();
  ({ email } = council);
  const hash = await app.nest.get(Passwords).hash(PASSWORD);
  await app.nest.get(CoreDb).call('core.set_password', [council.accountId, hash, null]);
});

const signIn = (origin: string): Promise<Response> =>
  supertest(app.nest.getHttpServer())
    .post('/api/sessions')
    .set({ origin, host: 'trame.test' })
    .send({ email, password: PASSWORD });

describe('an installation on https', () => {
  it('binds the session to its host, over https only, and asks for https from then on', async () => {
    const { status, headers } = await signIn('https://trame.test');
    expect(status).toBe(200);
    expect(String(headers['set-cookie'])).toMatch(
      /^__Host-session=[\w-]{43}; .*Path=\/; .*HttpOnly; Secure; SameSite=Lax$/,
    );
    expect(headers['strict-transport-security']).toBe('max-age=31536000');
  });

  it('takes no orders from a page of the same host that came over http', async () => {
    const { status, body } = await signIn('http://trame.test');
    expect([status, body.code]).toEqual([403, 'ORIGIN_REFUSED']);
  });
});
