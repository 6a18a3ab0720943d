import { describe, expect, it } from '@jest/globals';
import { platformApi } from '@trame/contracts/platform';
import { sessionsApi } from '@trame/contracts/sessions';
import supertest from 'supertest';
import { testApp } from './test-app.ts';

const app = await testApp();
const http = () => supertest(app.nest.getHttpServer());

describe('the front door', () => {
  it('says that it is alive and ready', async () => {
    expect((await app.call(platformApi.live)).body).toEqual({ status: 'ok' });
    expect((await app.call(platformApi.ready)).body).toEqual({ status: 'ok' });
  });

  it('answers an unknown address with a problem in the language asked for', async () => {
    const french = await http().get('/api/nowhere').set('accept-language', 'fr');
    const english = await http().get('/api/nowhere').set('accept-language', 'en-GB');
    expect(french.headers['content-type']).toContain('application/problem+json');
    expect([french.status, french.body.code]).toEqual([404, 'NOT_FOUND']);
    expect(english.body.title).not.toBe(french.body.title);
  });

  it('refuses a body it cannot read, and one that is not JSON', async () => {
    const broken = await http().post('/api/sessions').set('content-type', 'application/json').send('{"email":');
    const other = await http().post('/api/sessions').set('content-type', 'text/plain').send('email');
    expect([broken.status, broken.body.code]).toEqual([400, 'UNREADABLE']);
    expect([other.status, other.body.code]).toEqual([415, 'UNSUPPORTED_MEDIA']);
    const body = JSON.stringify({ email: 'a@exemple.fr', password: 'x' });
    const capitals = await http()
      .post('/api/sessions')
      .set('content-type', 'Application/JSON; charset=UTF-8')
      .send(body);
    expect(capitals.body.code).toBe('WRONG_CREDENTIALS');
  });

  it('refuses another site that sends an unsafe request', async () => {
    const { status, body } = await http().post('/api/sessions/end').set('origin', 'https://autre.example').send({});
    expect([status, body.code]).toEqual([403, 'ORIGIN_REFUSED']);
  });

  it.each([
    [{ origin: 'null', 'sec-fetch-site': 'cross-site' }, 403],
    [{ origin: 'null', 'sec-fetch-site': 'same-site' }, 403],
    [{ 'sec-fetch-site': 'cross-site' }, 403],
    [{ origin: 'http://trame.test', 'sec-fetch-site': 'cross-site' }, 403],
    [{ cookie: 'session=x' }, 403],
    [{ origin: 'null', cookie: 'session=x' }, 403],
    [{ origin: 'null', 'sec-fetch-site': 'same-origin' }, 401],
    [{ origin: 'null', 'sec-fetch-site': 'same-origin', cookie: 'session=x' }, 401],
    [{ origin: 'http://trame.test', 'sec-fetch-site': 'same-origin' }, 401],
    [{ origin: 'null' }, 401],
    [{}, 401],
  ])('lets another site sign nobody in: %j is a %i', async (headers, status) => {
    const body = { email: `${Math.random()}@exemple.fr`, password: 'quatre mots longs ensemble' };
    expect((await http().post('/api/sessions').set(headers).send(body)).status).toBe(status);
  });

  it('knows nobody without a session', async () => {
    const { status, body } = await app.call(sessionsApi.me);
    expect([status, body.code]).toEqual([401, 'UNAUTHENTICATED']);
  });

  it('keeps the strict headers on every answer', async () => {
    const { headers } = await app.call(platformApi.live);
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers['content-security-policy']).not.toContain('unsafe-');
    expect(headers['cache-control']).toBe('no-store');
    expect(headers['x-content-type-options']).toBe('nosniff');
  });
});
