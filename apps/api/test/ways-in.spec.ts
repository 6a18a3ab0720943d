import { describe, expect, it, jest } from '@jest/globals';
import type { EndpointSpec } from '@trame/contracts/endpoint';
import { LIMITS } from '@trame/contracts/limits';
import { peopleApi } from '@trame/contracts/people';
import { sessionsApi } from '@trame/contracts/sessions';
import { newId } from '../src/platform/database/new-id.ts';
import type { Asked } from './asked.ts';
import { testApp } from './test-app.ts';

const app = await testApp();
const params = { token: 'a'.repeat(43) };
const password = 'quatre mots longs ensemble';
const stranger = () => ({ email: `${newId()}@exemple.fr` });

/** As if a window had been used up. */
const useUp = (attempts: number) => app.superuser.query('update core.attempt set count = $1', [attempts]);

describe('a way in', () => {
  it.each<[string, EndpointSpec, () => Asked]>([
    ['signing in', sessionsApi.signIn, () => ({ body: { ...stranger(), password } })],
    ['asking for a link', sessionsApi.requestLink, () => ({ body: stranger() })],
    ['using a link', sessionsApi.useLink, () => ({ params })],
    ['asking for a reset', sessionsApi.requestReset, () => ({ body: stranger() })],
    ['choosing a password anew', sessionsApi.reset, () => ({ params, body: { password } })],
    ['reading an invitation', sessionsApi.invitation, () => ({ params })],
    ['accepting an invitation', sessionsApi.acceptInvitation, () => ({ params, body: { password } })],
  ])('stops a network that tries too often: %s', async (_name, spec, asked) => {
    expect((await app.call(spec, asked())).status).not.toBe(429);
    await useUp(LIMITS.throttle.network.attempts - 1);
    expect((await app.call(spec, asked())).status).not.toBe(429);
    const { status, headers } = await app.call(spec, asked());
    expect([status, Number(headers['retry-after']) > 0]).toEqual([429, true]);
  });

  it.each([
    ['link', sessionsApi.requestLink],
    ['reset', sessionsApi.requestReset],
  ])(
    'answers the same, known address or not, when a %s is asked for, until both are asked too often',
    async (_name, spec) => {
      await app.superuser.query('delete from core.attempt');
      const told = async (body: { email: string }) => {
        const { status, text, headers } = await app.call(spec, { body });
        return { status, text, headers: { ...headers, date: '' } };
      };
      const [{ email }, unknown] = [await app.council(), stranger()];
      expect(await told({ email })).toEqual(await told(unknown));
      await useUp(LIMITS.throttle.mail.attempts);
      const statuses = [await told({ email }), await told(unknown), await told(stranger())].map(({ status }) => status);
      expect(statuses).toEqual([429, 429, 204]);
    },
  );
});

describe('the log', () => {
  it('holds nothing that anybody typed, even when a request fails because of it', async () => {
    await app.superuser.query('delete from core.attempt');
    const council = await app.council();
    await app.superuser.query(`alter table app.person add constraint canary check (family_name not like 'Canari%')`);
    const write = jest.spyOn(process.stdout, 'write').mockReturnValue(true);
    try {
      const email = 'canari@exemple.fr';
      const sheet = { givenName: 'Canari', familyName: 'Canari', email, phone: '0600000001' };
      const failed = await council.call(peopleApi.add, { body: sheet, key: 'k' });
      await council.call(peopleApi.add, { body: { ...sheet, familyName: 'Autre', canari: 'canari' }, key: 'l' });
      await council.call(peopleApi.list, { query: { search: 'canari' } });
      await app.call(sessionsApi.signIn, { body: { email, password: 'canari canari' } });
      await app.call(sessionsApi.requestLink, { body: { email } });
      const lines = write.mock.calls.map(([line]) => String(line)).join('');
      expect([failed.status, failed.body.code]).toEqual([500, 'UNEXPECTED']);
      expect(lines).toContain(String(failed.body.requestId));
      expect(lines + failed.text).not.toMatch(/canari|0600000001/i);
    } finally {
      write.mockRestore();
    }
  });
});
