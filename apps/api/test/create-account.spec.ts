import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { councilsApi } from '@trame/contracts/councils';
import { sessionsApi } from '@trame/contracts/sessions';
import { ownApp } from './test-app.ts';

const app = await ownApp();
const SCRIPT = path.resolve(import.meta.dirname, '../../../scripts/create-account.mjs');
const EMAIL = 'camille@ville.exemple.fr';
const PASSWORD = 'sept bateaux verts dans la brume';

function createAccount(...given: string[]) {
  const env = { PATH: process.env['PATH'], APP_DATABASE_URL: app.appUrl, PUBLIC_URL: 'http://trame.exemple.fr' };
  return spawnSync(process.execPath, [SCRIPT, ...given], { env, encoding: 'utf8' });
}

const tokenIn = (printed: string): string =>
  /^http:\/\/trame\.exemple\.fr\/mot-de-passe\/(\S+)$/m.exec(printed)?.[1] ?? 'none';

describe('the first account of an installation', () => {
  it('is made at the command line, and opens a council', async () => {
    const { stdout } = createAccount(EMAIL, 'Camille Roussel');
    const params = { token: tokenIn(stdout) };
    expect((await app.call(sessionsApi.reset, { params, body: { password: PASSWORD } })).status).toBe(204);
    const signedIn = await app.call(sessionsApi.signIn, { body: { email: EMAIL, password: PASSWORD } });
    expect([signedIn.status, signedIn.body.name, signedIn.body.memberships]).toEqual([200, 'Camille Roussel', []]);
    const cookie = String(signedIn.headers['set-cookie']).split(';')[0] ?? '';
    const body = { name: 'CLSM de Rivebourg', carrierKind: 'MUNICIPALITY', carrierName: 'Ville de Rivebourg' };
    expect((await app.call(councilsApi.create, { cookie, key: 'first', body })).status).toBe(201);
  });

  it('keeps its name and its password when it is asked for again: only the link is new', async () => {
    const [first, second] = [createAccount('a@exemple.fr', 'Alix Aubry'), createAccount('a@exemple.fr', 'Autre Nom')];
    const reset = ({ stdout }: typeof first) =>
      app.call(sessionsApi.reset, { params: { token: tokenIn(stdout) }, body: { password: PASSWORD } });
    expect((await reset(first)).status).toBe(410);
    expect((await reset(second)).status).toBe(204);
    const { body } = await app.call(sessionsApi.signIn, { body: { email: 'a@exemple.fr', password: PASSWORD } });
    expect(body.name).toBe('Alix Aubry');
  });

  it.each([[['pas une adresse', 'Camille']], [['camille@exemple.fr']], [[]]])('is refused to %j', async (given) => {
    const { status, stderr } = createAccount(...given);
    expect(status).toBe(1);
    expect(stderr).toContain('Donnez une adresse et un nom');
    const { rowCount } = await app.superuser.query(`select from core.account where email = 'camille@exemple.fr'`);
    expect(rowCount).toBe(0);
  });
});
