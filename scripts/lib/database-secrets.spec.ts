import fs from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { keepPasswords } from './database-secrets.mjs';

describe('keepPasswords', () => {
  let file: string;
  beforeEach(() => {
    file = path.join(fs.mkdtempSync(path.join(tmpdir(), 'trame-secrets-')), 'data/database-secrets.json');
  });

  it('keeps what it made, for the account that runs Trame alone', () => {
    const made = keepPasswords(['trame_app', 'trame_owner'], file);
    expect(keepPasswords(['trame_app', 'trame_owner'], file)).toEqual(made);
    expect(fs.statSync(file).mode & 0o777).toBe(0o600);
    expect(fs.readdirSync(path.dirname(file))).toEqual([path.basename(file)]);
  });

  it('writes nothing when nothing is new, and only then', () => {
    const { trame_app: password } = keepPasswords(['trame_app'], file);
    const { ino } = fs.statSync(file);
    keepPasswords(['trame_app'], file);
    expect(fs.statSync(file).ino).toBe(ino);
    expect(keepPasswords(['trame_app', 'trame_worker'], file)).toMatchObject({ trame_app: password });
    expect(fs.statSync(file).ino).not.toBe(ino);
  });

  it('makes new ones each time without a file', () => {
    expect(keepPasswords(['trame_app'])).not.toEqual(keepPasswords(['trame_app']));
  });
});
