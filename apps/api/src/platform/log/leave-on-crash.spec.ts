import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';

const DIST = path.resolve(import.meta.dirname, '../../../dist');
const NAME = 'Camille Roussel';

/** A process that waits for ever, unless what it runs ends it. */
function crash(how: string) {
  const program = `
    import { leaveOnCrash } from '${DIST}/platform/log/leave-on-crash.js';
    leaveOnCrash();
    setInterval(() => undefined, 1000);
    const failed = Object.assign(new Error('duplicate key: ${NAME}'), { name: 'QueryFailedError', parameters: ['${NAME}'] });
    ${how}`;
  return spawnSync(process.execPath, ['--input-type=module', '--eval', program], { encoding: 'utf8', timeout: 20_000 });
}

describe('a crash', () => {
  it.each([
    ['thrown', 'setTimeout(() => { throw failed; });'],
    ['rejected', 'void Promise.reject(failed);'],
    ['awaited at the top', 'await Promise.reject(failed);'],
  ])('%s leaves with code 1 and a line that names nobody', (_, how) => {
    const { status, stdout, stderr } = crash(how);
    expect([status, JSON.parse(stdout)]).toEqual([
      1,
      expect.objectContaining({ event: 'process.crashed', error: 'QueryFailedError' }),
    ]);
    expect(stdout + stderr).not.toContain(NAME);
  });
});

describe.each(['main.js', 'worker.js'])('%s', (entry) => {
  it('says in one sentence what its configuration lacks', () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(DIST, entry)], {
      env: { PATH: process.env['PATH'] },
      encoding: 'utf8',
    });
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^Configuration: .*(APP|WORKER)_DATABASE_URL/s);
    expect(stderr).not.toContain('    at ');
  });
});
