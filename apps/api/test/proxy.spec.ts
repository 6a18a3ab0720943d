import { describe, expect, it } from '@jest/globals';
import { LIMITS } from '@trame/contracts/limits';
import supertest from 'supertest';
import { ownApp } from './test-app.ts';

const app = await ownApp({ TRUST_PROXY: '1' });

/** One attempt on a secret, as the proxy hands it over: what the client claimed, then the address the proxy saw. */
const attempt = (claimed: string, seen: string) =>
  supertest(app.nest.getHttpServer())
    .get(`/api/invitations/${'x'.repeat(43)}`)
    .set('x-forwarded-for', `${claimed}, ${seen}`);

describe('attempts behind a proxy', () => {
  it('are counted by the address the proxy saw, whatever the client claims', async () => {
    for (let turn = 0; turn < LIMITS.throttle.network.attempts; turn += 1) {
      expect((await attempt(`10.0.0.${turn}`, '192.0.2.1')).status).toBe(410);
    }
    expect((await attempt('10.0.1.1', '192.0.2.1')).status).toBe(429);
    expect((await attempt('10.0.1.1', '192.0.2.2')).status).toBe(410);
  });
});
