import fs from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { isAlive } from '../../../scripts/lib/postgres-leftover.mjs';
import { findDatabase } from '../../../scripts/lib/stack-database.mjs';

describe('a launcher that cannot prepare its database', () => {
  it('says why and leaves no PostgreSQL behind, which would keep it from ending', async () => {
    const dataDir = path.join(tmpdir(), `trame-launcher-${process.pid}`);
    fs.mkdirSync(dataDir, { recursive: true });
    fs.writeFileSync(path.join(dataDir, 'database-secrets.json'), '{ half');
    await expect(findDatabase({ dataDir, throwAway: false, env: {} })).rejects.toThrow(/JSON/);
    expect(fs.existsSync(path.join(dataDir, 'postgres'))).toBe(true);
    const note = path.join(dataDir, 'postgres/postmaster.pid');
    const pid = fs.existsSync(note) ? Number(fs.readFileSync(note, 'utf8').split('\n')[0]) : 0;
    expect(pid > 0 && isAlive(pid)).toBe(false);
    fs.rmSync(dataDir, { recursive: true, force: true });
  });
});
