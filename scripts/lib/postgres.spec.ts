import { describe, expect, it } from '@jest/globals';
import { urlFor } from './database.mjs';
import { whyUnreachable } from './database-refusals.mjs';
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

describe('whyUnreachable', () => {
  it.each([
    ['mysql://db', {}, 'postgres://compte:motdepasse@serveur:5432/postgres'],
    ['not an address', {}, 'postgres://compte:motdepasse@serveur:5432/postgres'],
    ['postgres://u:secret@db:5432/x', { code: 'ECONNREFUSED' }, 'aucun PostgreSQL ne répond sur db:5432'],
    ['postgres://u:secret@db/x', { code: '28P01' }, 'le mot de passe ou le compte est refusé'],
    ['postgres://u:secret@db/x', { message: 'surprise' }, 'surprise'],
  ])('%s %j says %s, never the password', (url, cause, sentence) => {
    const said = whyUnreachable(url, cause);
    expect(said).toContain(sentence);
    expect(said).not.toContain('secret');
  });
});
