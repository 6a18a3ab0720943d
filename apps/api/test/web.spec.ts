import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import supertest from 'supertest';
import { ownApp } from './test-app.ts';

function builtWeb(): string {
  const folder = mkdtempSync(join(tmpdir(), 'trame-web-'));
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Trame</title>');
  writeFileSync(join(folder, 'assets/a1b2.js'), 'export {};');
  return folder;
}

const app = await ownApp({ WEB_DIR: builtWeb() });
const get = (address: string, headers: Record<string, string> = {}) =>
  supertest(app.nest.getHttpServer()).get(address).set(headers);

describe('the web, served by the API', () => {
  it.each(['/', '/rivebourg/plan'])('is one page at %s', async (address) => {
    const { status, text, headers } = await get(address);
    expect([status, text, headers['cache-control']]).toEqual([200, expect.stringContaining('Trame'), 'no-cache']);
  });

  it('is kept for a year where a name holds the hash of its content', async () => {
    const { headers } = await get('/assets/a1b2.js');
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
  });

  it.each(['/assets/gone.js', '/api/nowhere'])('is not what answers %s', async (address) => {
    const { status, body } = await get(address);
    expect([status, body.code]).toEqual([404, 'NOT_FOUND']);
  });

  it.each([
    ['/', { 'if-match': '"x"' }, [412, 'VERSION_STALE']],
    ['/', { range: 'bytes=99999999-' }, [400, 'UNREADABLE']],
    ['/assets/a1b2.js', { 'if-match': '"x"' }, [412, 'VERSION_STALE']],
    ['/assets/a1b2.js', { range: 'bytes=99999999-' }, [400, 'UNREADABLE']],
  ])('refuses what cannot be met at %s, %j, as a fault of the request', async (address, headers, refusal) => {
    const { status, body } = await get(address, headers);
    expect([status, body.code]).toEqual(refusal);
  });
});
