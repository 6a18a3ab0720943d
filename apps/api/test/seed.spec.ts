import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { sessionsApi } from '@trame/contracts/sessions';
import { ownApp } from './test-app.ts';

const app = await ownApp();
const SEED = path.resolve(import.meta.dirname, '../dist/bundled/seed.js');

interface Shown {
  email: string;
  password: string;
}

function seed(publicUrl: string): Shown[] {
  const env = { PATH: process.env['PATH'], APP_DATABASE_URL: app.appUrl, PUBLIC_URL: publicUrl };
  return JSON.parse(spawnSync(process.execPath, [SEED], { env, encoding: 'utf8' }).stdout) as Shown[];
}

describe('the demo councils', () => {
  it('stay away from the internet, where everybody knows their passwords', async () => {
    expect(seed('https://trame.exemple.fr')).toEqual([]);
    expect((await app.superuser.query('select from core.account')).rowCount).toBe(0);
  });

  it('let their people in on a laptop', async () => {
    const [coordinator] = seed('http://localhost:3000');
    const { status } = await app.call(sessionsApi.signIn, {
      body: { email: coordinator?.email, password: coordinator?.password },
    });
    expect(status).toBe(200);
  });
});
