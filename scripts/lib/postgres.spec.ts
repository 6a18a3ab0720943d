import { describe, expect, it } from '@jest/globals';
import { urlFor } from './database.mjs';
import { refuseBadAddress, whyRefused } from './database-refusals.mjs';
import { ownerOf } from './postgres.mjs';

describe('throw-away clusters', () => {
  it.each([
    ['tests-4242', 4242],
    ['tests', undefined],
    ['tests-4242.password', undefined],
    ['other-4242', undefined],
  ])('%s belongs to %s', (name, owner) => {
    expect(ownerOf(name, 'tests')).toBe(owner);
  });
});

describe('urlFor', () => {
  it('keeps server and options, changes database and account', () => {
    expect(urlFor('postgres://root:a@db:6543/postgres?sslmode=require', 'trame', 'trame_app', 'p/w')).toBe(
      'postgres://trame_app:p%2Fw@db:6543/trame?sslmode=require',
    );
  });
});

describe('refuseBadAddress', () => {
  it.each(['mysql://u:secret@db', 'not an address'])('refuses %s and shows one', (url) => {
    expect(() => refuseBadAddress(url)).toThrow('postgres://compte:motdepasse@serveur:5432/postgres');
  });

  it.each(['postgres://db', 'postgresql://db/x'])('accepts %s', (url) => {
    expect(() => refuseBadAddress(url)).not.toThrow();
  });
});

describe('whyRefused', () => {
  it.each([
    ['postgres://u:secret@db:5432/x', { code: 'ECONNREFUSED' }, 'aucun PostgreSQL ne répond sur db:5432'],
    ['postgres://u:secret@db/x', { code: '28P01' }, 'le mot de passe ou le compte est refusé'],
    ['postgres://u:secret@db/x', { message: 'surprise' }, 'surprise'],
  ])('%s %j says %s, never the password', (url, cause, sentence) => {
    const said = whyRefused(url, cause);
    expect(said).toContain(sentence);
    expect(said).not.toContain('secret');
  });
});
