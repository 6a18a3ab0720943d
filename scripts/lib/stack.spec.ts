import { describe, expect, it } from '@jest/globals';
import { accountsTable } from './accounts-table.mjs';
import { nameIn } from './stack-database.mjs';

describe('nameIn', () => {
  it.each([
    ['postgres://u:p@db/postgres', 'trame'],
    ['postgres://u:p@db', 'trame'],
    ['postgres://u:p@db/', 'trame'],
    ['postgres://u:p@db/clsm_nord?sslmode=require', 'clsm_nord'],
    ['not an address', 'trame'],
  ])('%s means the database %s', (url, name) => expect(nameIn(url)).toBe(name));
});

describe('accountsTable', () => {
  it('aligns the columns', () => {
    const accounts = [{ council: 'CLSM Nord', role: 'CHAIR', email: 'a@exemple.fr', password: 'secret' }];
    expect(accountsTable(accounts).split('\n')).toEqual([
      '  Conseil    Rôle        Adresse       Mot de passe',
      '  CLSM Nord  présidence  a@exemple.fr  secret',
    ]);
  });
});
