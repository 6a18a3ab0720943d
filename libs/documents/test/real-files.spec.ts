import { readFile } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';
import type { Choices, Outcome } from '@trame/domain/imports/choices';
import { previewDirectory } from '@trame/domain/imports/directory/directory-preview';
import { type Layout, proposeLayout } from '@trame/domain/imports/layout';
import { previewPlan } from '@trame/domain/imports/plan/plan-preview';
import type { Sheet } from '@trame/domain/imports/sheet';
import { someTools } from '../../domain/test/a-reading.ts';
import { readSpreadsheet } from '../src/spreadsheet/read-spreadsheet.ts';

const LIMITS = { unfolded: 4e7, ratio: 200, entries: 200, sheets: 20, rows: 5000, columns: 100, cell: 2000 };
const NONE: Choices = { corrections: new Map(), decisions: new Map(), separate: new Set() };
const NOBODY = { people: [], organizations: [] };
const phone = (text: string): string | null => (/\d{2}/u.test(text) ? text : null);

async function open(name: string): Promise<{ sheets: readonly Sheet[]; sheet: Sheet; layout: Layout }> {
  const sheets = await readSpreadsheet(await readFile(new URL(`../fixtures/${name}`, import.meta.url)), LIMITS);
  const layout = proposeLayout(sheets);
  const sheet = sheets[layout.sheet];
  if (!sheet) throw new Error(`${name} has no sheet`);
  return { sheets, sheet, layout };
}

async function directory(name: string, choices: Choices = NONE) {
  const { sheet, layout } = await open(name);
  return { layout, ...previewDirectory(sheet, layout, phone, NOBODY, choices) };
}

describe('the directory', () => {
  it('finds the headings under the title and names each column', async () => {
    const { layout } = await open('annuaire-partenaires.xlsx');
    expect(layout).toMatchObject({
      kind: 'DIRECTORY',
      sheet: 0,
      header: 2,
      columns: [
        'ORGANIZATION',
        'FAMILY_NAME',
        'GIVEN_NAME',
        'JOB_TITLE',
        'COLLEGE',
        'MAIL',
        'PHONE',
        'MEMBERSHIP',
        'MEMBERSHIP',
        'MEMBERSHIP',
        'SINCE',
      ],
    });
  });

  it('accounts for the 51 rows, the blank line and the section line', async () => {
    const { rows } = await directory('annuaire-partenaires.xlsx');
    const lines = (outcome: Outcome) => rows.filter((row) => row.outcome === outcome).map(({ row }) => row.line);
    const before = Array.from({ length: 32 }, (_, index) => index + 4).filter((line) => line !== 24 && line !== 25);
    expect(lines('CREATE')).toEqual([...before, 56]);
    expect(lines('MATCH')).toEqual([54, 55]);
    expect(lines('CHECK')).toEqual(Array.from({ length: 18 }, (_, index) => index + 36));
    expect(lines('SKIP')).toEqual([24, 25]);
  });

  it.each([
    [36, 4, 'SAME_NAME_AND_MAIL', 'MATCH'],
    [42, 10, 'SAME_NAME', 'CREATE'],
    [45, 13, 'SAME_NAME', 'CREATE'],
    [53, 21, 'SAME_NAME', 'CREATE'],
    [54, 4, 'SAME_PERSON', 'MATCH'],
    [55, 7, 'SAME_PERSON', 'MATCH'],
  ])('line %i may be line %i', async (line, other, reason, proposal) => {
    const found = (await directory('annuaire-partenaires.xlsx')).rows.find(({ row }) => row.line === line);
    expect(found).toMatchObject({ proposal, match: { reason, target: { line: other, personId: null } } });
  });

  it('makes the mayor of the same town two people once somebody says so', async () => {
    const choices: Choices = { ...NONE, separate: new Set(['mairie de rivebourg']) };
    const { rows, organizations } = await directory('annuaire-partenaires.xlsx', choices);
    expect(rows.find(({ row }) => row.line === 54)).toMatchObject({ outcome: 'CHECK' });
    expect(organizations.find(({ name }) => name === 'Mairie de Rivebourg')).toMatchObject({ separated: true });
  });

  it('takes an organisation for the one it is another name of', async () => {
    const { organizations } = await directory('annuaire-partenaires.xlsx');
    expect(organizations.filter(({ likeness }) => likeness === 'ALIAS')).toMatchObject([
      { name: 'UNAFAM', resembles: { name: 'UNAFAM délégation' } },
      { name: 'Mairie de Rivebourg', resembles: { name: 'Ville de Rivebourg' } },
    ]);
  });

  it.each([
    [5, { familyName: 'Le Goff', givenName: 'Julien', since: '2024-02-02', college: 'ELECTED' }],
    [6, { familyName: 'Da Silva', since: '2025-01-01', memberships: [{ body: 'GT Logement', part: 'FULL' }] }],
    [8, { mails: ['etienne.garcia@exemple.fr', 'secretariat4@exemple.fr'], college: 'PSYCHIATRY' }],
    [
      11,
      {
        memberships: [
          { body: 'COPIL', part: 'SUBSTITUTE' },
          { body: 'GT Logement', part: 'FULL' },
        ],
      },
    ],
    [
      13,
      {
        mails: [],
        memberships: [
          { body: 'COPIL', part: 'FULL' },
          { body: 'GT Jeunes', part: 'FULL' },
        ],
      },
    ],
    [54, { familyName: 'Marchetti', givenName: 'Helene', mails: ['helene.marchetti@exemple.fr'] }],
    [56, { kind: 'ORGANIZATION', organization: 'Pharmacie du Marché', college: 'HEALTH' }],
  ])('normalises line %i', async (line, values) => {
    const { rows } = await directory('annuaire-partenaires.xlsx');
    expect(rows.find(({ row }) => row.line === line)?.row).toMatchObject(values);
  });

  it('reports what it does not understand, with the text of the cell', async () => {
    const { rows } = await directory('annuaire-partenaires.xlsx');
    const unknown = rows.flatMap(({ row }) =>
      row.issues
        .filter(({ code }) => !code.endsWith('_WITHOUT_SEAT') && code !== 'MAIL_MISSING' && code !== 'DATE_APPROXIMATE')
        .map(({ code, text }) => [row.line, code, text]),
    );
    expect(unknown).toEqual([
      [8, 'MAIL_EXTRA', 'secretariat4@exemple.fr'],
      [13, 'MAIL_MALFORMED', 'marieclaude.roussel@exemple'],
      [32, 'MAIL_MALFORMED', 'nadia.dupond@exemple'],
      [36, 'MAIL_EXTRA', 'secretariat30@exemple.fr'],
      [49, 'MAIL_EXTRA', 'secretariat43@exemple.fr'],
      [52, 'COLLEGE_MISSING', ''],
      [53, 'COLLEGE_UNKNOWN', 'Entreprise'],
      [53, 'SEAT_WITHOUT_COLLEGE', 'Entreprise'],
      [56, 'MAIL_OF_ORGANIZATION', 'contact@exemple.fr'],
    ]);
  });

  it('lists each day of entry that no seat can take', async () => {
    const { rows } = await directory('annuaire-partenaires.xlsx');
    const days = rows.flatMap(({ row: { line, issues } }) =>
      issues.filter(({ code }) => code === 'SINCE_WITHOUT_SEAT').map(({ text }) => [line, text]),
    );
    expect(days).toEqual([
      [8, '2023-05-05'],
      [14, 'janv. 2025'],
      [20, '2023-05-17'],
      [26, '2023-09-21'],
      [32, 'janv. 2025'],
      [40, 'janv. 2025'],
      [46, '2023-05-14'],
      [50, '2023-09-18'],
      [52, 'janv. 2025'],
    ]);
  });

  it('reads a line again as it was corrected, and follows what was decided for it', async () => {
    const choices: Choices = {
      corrections: new Map([[53, { 4: 'Habitants' }]]),
      decisions: new Map([[36, { action: 'CREATE' }]]),
      separate: new Set(),
    };
    const { rows } = await directory('annuaire-partenaires.xlsx', choices);
    expect(rows.find(({ row }) => row.line === 53)?.row).toMatchObject({ college: 'RESIDENTS' });
    expect(rows.find(({ row }) => row.line === 36)).toMatchObject({ outcome: 'CREATE', decided: true });
  });

  it('finds the same people in the text file, where a name fills one cell', async () => {
    const { layout, rows } = await directory('annuaire-partenaires.csv');
    expect(layout.columns).toEqual(['ORGANIZATION', 'FULL_NAME', 'JOB_TITLE', 'COLLEGE', 'MAIL', 'PHONE']);
    expect(rows).toHaveLength(51);
    const count = (outcome: Outcome) => rows.filter((row) => row.outcome === outcome).length;
    expect([count('CREATE'), count('MATCH'), count('CHECK'), count('SKIP')]).toEqual([31, 2, 18, 0]);
    expect(rows[26]?.row).toMatchObject({ givenName: 'Nadia', familyName: 'Dupond' });
    expect(rows[50]?.row).toMatchObject({ kind: 'ORGANIZATION' });
  });
});

describe('the plan', () => {
  const plan = async (choices: Choices = NONE) => {
    const { sheets, layout } = await open('plan-actions.xlsx');
    const nothing = { organizations: [], axes: [], actions: [], people: [] };
    return { layout, ...previewPlan(sheets, layout, nothing, choices, someTools) };
  };

  it('knows each of its columns', async () => {
    const { layout, title } = await plan();
    expect(title).toBe('Feuille de route 2025-2029');
    expect(layout).toMatchObject({ kind: 'PLAN', header: 1 });
    expect(layout.columns).not.toContain('IGNORED');
  });

  it('holds 5 axes and 15 actions, each under its own', async () => {
    const { rows } = await plan();
    expect(rows.every(({ row, outcome }) => row.kind === 'ACTION' && outcome === 'CREATE')).toBe(true);
    expect(rows.map(({ row }) => [row.axis?.number, row.objective?.number, row.number])).toEqual([
      ['1', '1.2', '1.2.1'],
      ['1', '1.2', '1.2.2'],
      ['1', '1.3', '1.3.1'],
      ['1', '1.3', '1.3.2'],
      ['2', '2.1', '2.1.1'],
      ['2', '2.1', '2.1.2'],
      ['2', '2.2', '2.2.1'],
      ['3', '3.1', '3.1.1'],
      ['3', '3.1', '3.1.2'],
      ['3', '3.1', ''],
      ['4', undefined, '4.1'],
      ['4', undefined, '4.2'],
      ['4', undefined, '4.3'],
      ['5', undefined, '5.1'],
      ['5', undefined, '5.2'],
    ]);
  });

  it.each([
    [
      4,
      {
        dueOn: '2028-06-30',
        dueText: '1er semestre 2028',
        status: 'PLANNED',
        figures: { indicators: [{ targetText: '20/an' }] },
      },
    ],
    [5, { status: 'IN_PROGRESS', statusText: 'retard', startsOn: '2025-01-01', dueOn: '2026-10-15', dueText: '' }],
    [7, { leads: ['Rivebourg Habitat', 'EPSM'], figures: { budget: [{ label: '', requestedCents: 0 }] } }],
    [9, { status: 'ON_HOLD', statusText: 'en attente financement', startsOn: '2026-07-01', dueOn: '2028-12-31' }],
    [10, { dueOn: '2026-10-31', figures: { indicators: [{ label: 'convention signée, valeur de départ : non' }] } }],
    [14, { leads: ['GEM La Passerelle', 'Médiathèque'], status: 'DROPPED', dueOn: null }],
    [
      15,
      {
        figures: { budget: [{ label: '4 x 600, Ville', requestedCents: 240_000 }] },
        status: 'RECURRING',
        dueOn: '2029-12-31',
      },
    ],
    [16, { leads: ['CLSM', 'GEM'], status: 'PROPOSED', startsOn: null, dueOn: null }],
  ])('reads line %i', async (line, values) => {
    expect((await plan()).rows.find(({ row }) => row.line === line)?.row).toMatchObject(values);
  });

  it('lists everything that is not written as it stands', async () => {
    const issues = (await plan()).rows.flatMap(({ row }) =>
      row.issues.map(({ code, text, proposal }) => [row.line, code, text, proposal]),
    );
    expect(issues).toEqual(
      expect.arrayContaining([
        [4, 'DATE_APPROXIMATE', '1er semestre 2028', '2028-06-30'],
        [5, 'STATUS_COMPUTED', 'retard', 'IN_PROGRESS'],
        [12, 'NUMBER_MISSING', '', null],
        [13, 'TARGET_NOT_A_NUMBER', '15 / 800', null],
        [15, 'BUDGET_COMPUTED', '4 x 600', '2400'],
      ]),
    );
  });
});
