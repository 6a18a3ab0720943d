import { describe, expect, it } from '@jest/globals';
import { bodyFromName, bodyKey } from './body-name.ts';
import { OrganizationIndex, organizationKey } from './organization-name.ts';
import { readBudget } from './read-budget.ts';
import { readCollege } from './read-college.ts';
import { readMails } from './read-mails.ts';
import { readMembership } from './read-membership.ts';
import { nameCase, splitFullName } from './read-name.ts';
import { readPeriod } from './read-period.ts';
import { readStatus } from './read-status.ts';

describe('colleges, however they are spelled', () => {
  it.each([
    ['Élus', 'ELECTED'],
    ['Elus', 'ELECTED'],
    ['élu·e', 'ELECTED'],
    ['Elus et collectivités', 'ELECTED'],
    ['Psychiatrie', 'PSYCHIATRY'],
    ['psychiatrie publique', 'PSYCHIATRY'],
    ['Psy', 'PSYCHIATRY'],
    ['Usagers', 'CONCERNED'],
    ['usager', 'CONCERNED'],
    ['Familles', 'CARERS'],
    ['Aidants', 'CARERS'],
    ['Coordination', 'COORDINATION'],
    ['santé', 'HEALTH'],
    ['Médecine de ville', 'HEALTH'],
    ['SOCIAL', 'SOCIAL'],
    ['Médico-social', 'MEDICOSOCIAL'],
    ['médicosocial', 'MEDICOSOCIAL'],
    ['Medico social', 'MEDICOSOCIAL'],
    ['Bailleur', 'HOUSING'],
    ['Logement', 'HOUSING'],
    ['sécurité/justice', 'SECURITY_JUSTICE'],
    ['Secours', 'SECURITY_JUSTICE'],
    ['Education', 'EDUCATION_YOUTH'],
    ['jeunesse', 'EDUCATION_YOUTH'],
    ['Sport', 'CULTURE_LEISURE'],
    ['culture', 'CULTURE_LEISURE'],
    ['Etat', 'STATE'],
    ['habitants', 'RESIDENTS'],
    ['Collège des habitants', 'RESIDENTS'],
    ['Entreprise', null],
    ['', null],
  ])('%s', (text, college) => expect(readCollege(text)).toBe(college));
});

describe('names', () => {
  it.each([
    ['MARCHETTI', 'Marchetti'],
    ['LE GOFF', 'Le Goff'],
    ["N'DIAYE", "N'Diaye"],
    ['L’HOSTIS', 'L’Hostis'],
    ["D'ORMESSON", "d'Ormesson"],
    ['DE LA TOUR', 'de La Tour'],
    ['BEN SAÏD', 'Ben Saïd'],
    ['MARIE-CLAUDE', 'Marie-Claude'],
    ['McGregor', 'McGregor'],
    [' Noémie ', 'Noémie'],
  ])('%s is written %s', (text, name) => expect(nameCase(text)).toBe(name));

  it.each([
    ['Hélène Marchetti', 'Hélène', 'Marchetti'],
    ['Gaëlle Da Silva', 'Gaëlle', 'Da Silva'],
    ['Nadia DUPOND', 'Nadia', 'Dupond'],
    ['LE GOFF Julien', 'Julien', 'Le Goff'],
    ['HELENE MARCHETTI', 'Helene', 'Marchetti'],
    ['Marchetti, Hélène', 'Hélène', 'Marchetti'],
    ['Mme Anne-Sophie Müller', 'Anne-Sophie', 'Müller'],
    ['Marchetti', '', 'Marchetti'],
    [' ', '', ''],
  ])('%s is split', (text, givenName, familyName) => expect(splitFullName(text)).toEqual({ givenName, familyName }));
});

describe('addresses', () => {
  it.each([
    ['a.b@exemple.fr', ['a.b@exemple.fr'], []],
    ['A.B@EXEMPLE.FR', ['a.b@exemple.fr'], []],
    ['a@exemple.fr ; b@exemple.fr', ['a@exemple.fr', 'b@exemple.fr'], []],
    ['a@exemple.fr ou <b@exemple.fr>', ['a@exemple.fr', 'b@exemple.fr'], []],
    ['a@exemple.fr, a@exemple.fr', ['a@exemple.fr'], []],
    ['nadia.dupond@exemple', [], ['nadia.dupond@exemple']],
    ['à demander', [], ['à', 'demander']],
    ['un long texte '.repeat(20), [], ['un long texte '.repeat(20)]],
    ['', [], []],
  ])('%s', (text, addresses, malformed) => expect(readMails(text)).toEqual({ addresses, malformed }));
});

describe('membership marks', () => {
  it.each([
    ['X', 'FULL'],
    ['x', 'FULL'],
    ['oui', 'FULL'],
    ['✓', 'FULL'],
    ['suppl.', 'SUBSTITUTE'],
    ['référent', 'LEAD'],
    ['non', null],
    ['-', null],
    ['', null],
    ['peut-être', 'UNKNOWN'],
    ['?', 'UNKNOWN'],
    ['__proto__', 'UNKNOWN'],
    ['constructor', 'UNKNOWN'],
  ])('%s', (text, part) => expect(readMembership(text)).toBe(part));
});

describe('periods', () => {
  it.each([
    ['2023-01-01', '2023-01-01', '2023-01-01', true],
    ['2/2/2024', '2024-02-02', '2024-02-02', true],
    ['15 oct 26', '2026-10-15', '2026-10-15', true],
    ['sept. 2025 → juin 2027', '2025-09-01', '2027-06-30', false],
    ['de janvier 2026 à mars 2026', '2026-01-01', '2026-03-31', false],
    ['T1 2027 - T3 2027', '2027-01-01', '2027-09-30', false],
    ['05/10/2026', '2026-10-05', '2026-10-05', true],
    ['31 octobre 2026', '2026-10-31', '2026-10-31', true],
    ['1er mars 2026', '2026-03-01', '2026-03-01', true],
    ['janv. 2025', '2025-01-01', '2025-01-31', false],
    ['sept. 2025', '2025-09-01', '2025-09-30', false],
    ['01/2025', '2025-01-01', '2025-01-31', false],
    ['juin 2027', '2027-06-01', '2027-06-30', false],
    ['février 2028', '2028-02-01', '2028-02-29', false],
    ['T1 2027', '2027-01-01', '2027-03-31', false],
    ['3e trimestre 2026', '2026-07-01', '2026-09-30', false],
    ['1er semestre 2028', '2028-01-01', '2028-06-30', false],
    ['S2 2026', '2026-07-01', '2026-12-31', false],
    ['fin 2028', '2028-10-01', '2028-12-31', false],
    [2025, '2025-01-01', '2025-12-31', false],
  ])('%s', (cell, from, to, exact) => expect(readPeriod(cell)).toEqual({ from, to, exact }));

  it.each(['', 'à définir', '31/02/2026', '15/13/2026', 'fin', 45_000, 'constructor 2026'])('%s is no period', (cell) =>
    expect(readPeriod(cell)).toBeNull(),
  );
});

describe('budgets', () => {
  it.each([
    ['45 000 €', 4_500_000, true],
    ['6\u202F000,00\u00A0€', 600_000, true],
    ['3 500', 350_000, true],
    ['80000', 8_000_000, true],
    [12_000, 1_200_000, true],
    [0, 0, true],
    ['12 k€', 1_200_000, true],
    ['4 x 600', 240_000, false],
    ['à chiffrer', null, false],
  ])('%s', (cell, cents, exact) => expect(readBudget(cell)).toMatchObject({ cents, exact }));

  it('an empty cell is no budget', () => expect(readBudget(null)).toBeNull());
});

describe('statuses in free words', () => {
  it.each([
    ['en cours', 'IN_PROGRESS', 'CERTAIN'],
    ['En cours', 'IN_PROGRESS', 'CERTAIN'],
    ['à lancer', 'PLANNED', 'CERTAIN'],
    ['fait', 'DONE', 'CERTAIN'],
    ['terminé', 'DONE', 'CERTAIN'],
    ['idée', 'PROPOSED', 'CERTAIN'],
    ['abandonné', 'DROPPED', 'CERTAIN'],
    ['en attente financement', 'ON_HOLD', 'PROPOSED'],
    ['reconduit chaque année', 'RECURRING', 'PROPOSED'],
    ['retard', 'IN_PROGRESS', 'COMPUTED'],
  ])('%s', (text, status, certainty) => expect(readStatus(text)).toEqual({ status, certainty }));

  it('does not guess', () => expect(readStatus('à voir avec Paul')).toBeNull());
});

describe('organisations', () => {
  it.each([
    ['Ville de Rivebourg', 'Mairie de Rivebourg'],
    ['UNAFAM', 'UNAFAM délégation'],
    ['ARS', 'ARS - délégation départementale'],
    ['Association Ressort', 'Assoc. Ressort'],
  ])('%s may be %s', (one, two) => expect(organizationKey(one)).toBe(organizationKey(two)));

  it.each([
    ['Conseil départemental', 'Conseil citoyen des Prés'],
    ['Conseil départemental', 'Conseil local'],
    ['CCAS de Rivebourg', 'Ville de Rivebourg'],
    ['Maison des solidarités', 'Maison des adolescents'],
  ])('%s is not %s', (one, two) => expect(organizationKey(one)).not.toBe(organizationKey(two)));

  it('takes the beginning of a name for the only one that starts so', () => {
    const named = (name: string) => ({ id: name, name, aliases: [] });
    const index = new OrganizationIndex(['CCAS de Rivebourg', 'Maison A', 'Maison B'].map(named));
    expect(index.findShort('CCAS')).toMatchObject({ likeness: 'SHORT', organization: { id: 'CCAS de Rivebourg' } });
    expect(index.findShort('Maison')).toBeNull();
    expect(index.find('CCAS')).toBeNull();
  });
});

describe('bodies', () => {
  it.each([
    ['GT Logement', 'GT LOGEMENT'],
    ['GT Logement', 'Groupe de travail logement'],
    ['COPIL', 'Comité de pilotage'],
  ])('%s is %s', (one, two) => expect(bodyKey(one)).toBe(bodyKey(two)));

  it.each([
    ['COPIL', 'STEERING'],
    ['Comité technique', 'TECHNICAL'],
    ['GT Jeunes', 'WORKING_GROUP'],
    ['Pôle logement', 'WORKING_GROUP'],
  ])('%s is %s', (name, type) => expect(bodyFromName(name)).toMatchObject({ label: name, type }));
});

describe('hostile cells', () => {
  const long = ['a', ' ', '1 ', 'é;', '@a.', "D'", '4 x '].map((piece) => piece.repeat(50_000 / piece.length));

  it.each(long.map((text) => [text.slice(0, 4), text]))('%s for 50 000 characters costs no time', (_name, text) => {
    const started = performance.now();
    for (const read of [
      readCollege,
      readMails,
      readMembership,
      nameCase,
      splitFullName,
      readPeriod,
      readBudget,
      readStatus,
      organizationKey,
    ]) {
      read(text);
    }
    expect(performance.now() - started).toBeLessThan(450);
  });
});
