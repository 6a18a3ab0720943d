import { describe, expect, it } from '@jest/globals';
import type { Choices, RowDecision } from '../choices.ts';
import { layoutAt } from '../layout.ts';
import { previewDirectory } from './directory-preview.ts';
import type { KnownDirectory, KnownSeat } from './known-directory.ts';
import { remarksOf } from './remarks.ts';
import { writeDirectory } from './write-directory.ts';

const HEADINGS = ['Structure', 'Nom', 'Prénom', 'Fonction', 'Collège', 'Mail', 'Tél.', 'COPIL', 'Depuis'];
const NOBODY: KnownDirectory = {
  people: [],
  organizations: [],
  bodies: [],
  seats: [],
  leads: [],
  affiliations: [],
};

/** Lines start at 2, under the headings. */
function read(rows: string[][], decisions: [number, RowDecision][] = [], known: Partial<KnownDirectory> = {}) {
  const sheet = { name: '', rows: [HEADINGS, ...rows] };
  const choices: Choices = { corrections: new Map(), decisions: new Map(decisions), separate: new Set() };
  const all = { ...NOBODY, ...known };
  const preview = previewDirectory(sheet, layoutAt([sheet], 'DIRECTORY', 0, 0), (text) => text, all, choices);
  let made = 0;
  const writes = writeDirectory(preview, all, { newId: () => `new-${(made += 1)}`, today: '2026-11-21' });
  return { preview, writes };
}
const written = (...asked: Parameters<typeof read>) => read(...asked).writes;

/** What is said of the first line. */
function remarks(rows: string[][], known: Partial<KnownDirectory> = {}) {
  const { preview, writes } = read(rows, [], known);
  const lines = preview.rows.map(({ row: one }) => one);
  return remarksOf(lines, writes.leftOut).get(2) ?? [];
}

const row = (organization: string, family: string, mail = '', copil = '', college = 'Social', role = ''): string[] => [
  organization,
  family,
  'Zoé',
  role,
  college,
  mail,
  '',
  copil,
  '',
];

const FULL = { rank: 'FULL' as const, personId: null, organizationId: null, startsOn: '2024-03-01' };
const seat = (mandates: Partial<KnownSeat['mandates'][number]>[], freeFrom: string | null = null): KnownSeat => ({
  ...{ id: 's', bodyId: 'b', college: 'SOCIAL', freeFrom },
  mandates: mandates.map((mandate) => ({ ...FULL, ...mandate })),
});

describe('people of several lines', () => {
  it('become one person with each organisation in the order met', () => {
    const { people, affiliations } = written(
      [row('CCAS', 'Aubry', 'z@exemple.fr'), row('Club', 'Aubry', 'z@exemple.fr')],
      [[3, { action: 'MATCH', personId: null, line: 2 }]],
    );
    expect(people).toHaveLength(1);
    expect(affiliations.map(({ personId, rank }) => [personId, rank])).toEqual([
      [people[0]?.id, 0],
      [people[0]?.id, 1],
    ]);
  });

  it('stand on their own when the line they repeat is skipped', () => {
    const rows = [row('CCAS', 'Aubry', 'z@exemple.fr'), row('CCAS', 'Aubry', 'z@exemple.fr')];
    expect(written(rows, [[2, { action: 'SKIP' }]]).people).toHaveLength(1);
    expect(
      written(rows, [
        [2, { action: 'SKIP' }],
        [3, { action: 'SKIP' }],
      ]).people,
    ).toHaveLength(0);
  });

  it('follow a chain of repeats to its first line', () => {
    const rows = [row('A', 'Aubry'), row('B', 'Aubry'), row('C', 'Aubry')];
    const chain: [number, RowDecision][] = [
      [3, { action: 'MATCH', personId: null, line: 2 }],
      [4, { action: 'MATCH', personId: null, line: 3 }],
    ];
    const { people, affiliations } = written(rows, chain);
    expect([people.length, affiliations.length]).toEqual([1, 3]);
  });

  it('are never made one with somebody the council does not know', () => {
    const rows = [row('CCAS', 'Aubry'), row('CPAM', 'Prat')];
    const skipped: [number, RowDecision] = [2, { action: 'SKIP' }];
    for (const target of [
      { personId: 'stranger', line: null },
      { personId: null, line: 2 },
      { personId: null, line: 4 },
    ]) {
      const { preview, writes } = read(rows, [skipped, [3, { action: 'MATCH', ...target }]]);
      expect(preview.rows[1]).toMatchObject({
        outcome: 'CHECK',
        target: null,
        row: { issues: [{}, {}, { code: 'MATCH_GONE' }] },
      });
      expect(writes.people).toEqual([]);
    }
  });

  it('say what has no place', () => {
    const { leftOut } = written([
      row('CCAS', 'Aubry', '', 'x', 'Social', 'Directrice'),
      row('CCAS', 'Aubry', '', 'x', 'Social', 'Élue'),
    ]);
    expect(leftOut).toEqual([
      { line: 3, code: 'SECOND_JOB_TITLE', text: 'Élue' },
      { line: 3, code: 'ALREADY_SEATED', text: 'COPIL' },
    ]);
  });

  it('fill the blanks of somebody known, and replace nothing', () => {
    const known = {
      id: 'p',
      givenName: 'Zoé',
      familyName: 'Aubry',
      mails: ['old@exemple.fr'],
      organizations: ['CCAS'],
      phone: null,
    };
    const { people, additions } = written([row('CCAS', 'AUBRY', 'old@exemple.fr ; new@exemple.fr')], [], {
      people: [known],
    });
    expect(people).toEqual([]);
    expect(additions).toEqual([{ id: 'p', email: null, otherEmails: ['new@exemple.fr'], phone: null }]);
  });
});

describe('job titles', () => {
  const person = { id: 'p', givenName: 'Zoé', familyName: 'Aubry', mails: [], organizations: ['CCAS'], phone: null };
  const organizations = [{ id: 'o', name: 'CCAS', aliases: [] }];
  const knownAs = (jobTitle: string | null) => ({
    people: [person],
    organizations,
    affiliations: [{ id: 'a', personId: 'p', organizationId: 'o', jobTitle }],
  });
  const director = [row('CCAS', 'Aubry', '', '', 'Social', 'Directrice')];

  it.each([
    ['fill a blank', null, [{ id: 'a', personId: 'p', jobTitle: 'Directrice' }], []],
    ['are listed when there is another', 'Élue', [], [{ line: 2, code: 'SECOND_JOB_TITLE', text: 'Directrice' }]],
    ['say nothing when they are the same', 'Directrice', [], []],
  ])('%s', (_name, known, jobTitles, leftOut) => {
    expect(written(director, [], knownAs(known))).toMatchObject({ affiliations: [], jobTitles, leftOut });
  });

  it('of a later line fill the blank of an earlier one', () => {
    const { affiliations } = written([row('CCAS', 'Aubry'), ...director]);
    expect(affiliations).toMatchObject([{ jobTitle: 'Directrice' }]);
  });
});

describe('seats', () => {
  it('join a substitute to the seat of their organisation, whatever the order of the lines', () => {
    const { seats, mandates } = written([
      row('CCAS', 'Aubry', '', 'suppl.'),
      row('CCAS', 'Prat', '', 'X'),
      row('CPAM', 'Masson', '', 'X'),
    ]);
    expect(seats).toHaveLength(2);
    const ranks = mandates.filter(({ seatId }) => seatId === seats[0]?.id).map(({ rank }) => rank);
    expect(ranks).toEqual(['FULL', 'SUBSTITUTE']);
  });

  it('give a substitute without anybody to stand in for a seat that shows vacant', () => {
    const { seats, mandates } = written([row('CCAS', 'Aubry', '', 'suppl.')]);
    expect([seats.length, mandates[0]?.rank, mandates[0]?.startsOn]).toEqual([1, 'SUBSTITUTE', '2026-11-21']);
  });

  it('are held by the organisation when the line names nobody, which cannot lead', () => {
    const { mandates, officers, leftOut } = written(
      [row('CCAS', '', '', 'référent')].map((cells) => cells.with(2, '')),
    );
    expect(mandates).toMatchObject([{ personId: null, rank: 'FULL' }]);
    expect([officers, leftOut]).toEqual([[], [{ line: 2, code: 'LEAD_WITHOUT_PERSON', text: 'COPIL' }]]);
  });

  it('are not taken twice, nor without a college', () => {
    const bodies = [{ id: 'b', label: 'Comité de pilotage', tag: 'COPIL', type: 'STEERING' as const }];
    const known = { id: 'p', givenName: 'Zoé', familyName: 'Aubry', mails: [], organizations: ['CCAS'], phone: null };
    const seats = [seat([{ personId: 'p' }])];
    expect(written([row('CCAS', 'Aubry', '', 'X')], [], { bodies, people: [known], seats }).seats).toEqual([]);
    const undecided = written([row('CCAS', 'Aubry', '', 'X', 'Entreprise')], [[2, { action: 'CREATE' }]]);
    expect([undecided.people.length, undecided.seats.length]).toEqual([1, 0]);
  });
});

describe('the day somebody entered', () => {
  const bodies = [{ id: 'b', label: 'COPIL', tag: 'COPIL', type: 'STEERING' as const }];
  const known = { id: 'p', givenName: 'Zoé', familyName: 'Aubry', mails: [], organizations: ['CCAS'], phone: null };
  const seats = [seat([{ personId: 'p' }])];
  const since = (day: string, copil = 'X') => [row('CCAS', 'Aubry', '', copil).with(8, day)];

  it('starts the mandate', () => {
    expect(written(since('2024-03-01')).mandates).toMatchObject([{ startsOn: '2024-03-01' }]);
  });

  it.each([
    [
      'another day than theirs',
      since('2025-01-01'),
      [
        ['ALREADY_SEATED', 'COPIL'],
        ['SINCE_WITHOUT_SEAT', '2025-01-01'],
      ],
    ],
    ['the day they already have', since('2024-03-01'), [['ALREADY_SEATED', 'COPIL']]],
  ])('is listed when a seat already held has %s', (_name, rows, listed) => {
    const { mandates, leftOut } = written(rows, [], { bodies, people: [known], seats });
    expect([mandates, leftOut.map(({ code, text }) => [code, text])]).toEqual([[], listed]);
  });

  it('is not said to be read when it is written nowhere', () => {
    const said = (cells: string[][], all: Partial<KnownDirectory> = {}) => remarks(cells, all).map(({ code }) => code);
    expect(said(since('janv. 2025'))).toContain('DATE_APPROXIMATE');
    expect(said(since('janv. 2025', ''))).not.toContain('DATE_APPROXIMATE');
    const held = { bodies, people: [known], seats };
    expect(said(since('janv. 2025'), held)).toEqual(expect.arrayContaining(['SINCE_WITHOUT_SEAT']));
    expect(said(since('janv. 2025'), held)).not.toContain('DATE_APPROXIMATE');
  });
});

describe('organisations', () => {
  it.each([
    ['all of whose people speak for carers', ['Familles', 'Aidants'], true],
    ['with one person of another college', ['Familles', 'Social'], false],
    ['of no known college', ['', 'Entreprise'], false],
  ])('%s reveal: %s', (_name, colleges, reveals) => {
    const { organizations } = written(colleges.map((college, index) => row('Le Club', `Nom${index}`, '', '', college)));
    expect(organizations).toMatchObject([{ name: 'Le Club', reveals }]);
  });

  it('reveal by their name too', () => {
    const { organizations } = written([row('UNAFAM', 'Aubry', '', '', '')]);
    expect(organizations).toMatchObject([{ name: 'UNAFAM', reveals: true }]);
  });

  it.each([
    ['all of whose lines are of masked colleges', ['Familles', 'Aidants'], ['o']],
    ['with a line of another college', ['Familles', 'Social'], []],
  ])('of the council %s are to mask', (_name, colleges, revealing) => {
    const organizations = [{ id: 'o', name: 'Le Club', aliases: [] }];
    const rows = colleges.map((college, index) => row('Le Club', `Nom${index}`, '', '', college));
    expect(written(rows, [], { organizations })).toMatchObject({ organizations: [], revealing });
  });

  it.each([
    ['CCAS', 'CCAS de Rivebourg'],
    ['CCAS de Rivebourg', 'CCAS'],
  ])('"%s" of the council may be "%s" of the file, once somebody agrees', (known, name) => {
    const organizations = [{ id: 'o', name: known, aliases: [] }];
    const asked = read([row(name, 'Aubry')], [], { organizations });
    expect(asked.preview.rows[0]).toMatchObject({ outcome: 'CHECK' });
    expect(asked.preview.rows[0]?.row.issues).toContainEqual(
      expect.objectContaining({ code: 'ORGANIZATION_SHORT', text: name, proposal: known }),
    );
    const { organizations: created, affiliations } = written([row(name, 'Aubry')], [[2, { action: 'CREATE' }]], {
      organizations,
    });
    expect([created, affiliations[0]?.organizationId]).toEqual([[], 'o']);
  });

  it('keep the other names they go by', () => {
    const { organizations } = written([row('Ville de Rivebourg', 'A'), row('Mairie de Rivebourg', 'B')]);
    expect(organizations).toMatchObject([{ name: 'Ville de Rivebourg', aliases: ['Mairie de Rivebourg'] }]);
  });
});
