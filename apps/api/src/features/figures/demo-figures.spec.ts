import { describe, expect, it } from '@jest/globals';
import { figuresApi as api, type Figures } from '@trame/contracts/figures';
import { FIGURE_KEYS, FIGURE_TABLE_KEYS } from '@trame/domain/figures/figure';
import { RULE_CODES } from '@trame/domain/figures/rules/rule';
import { demoCouncil } from '../../../test/factories/the-demo-council.ts';
import { BY_HAND, RULES_BY_HAND, TABLES_BY_HAND } from '../../../test/fixtures/demo-figures-by-hand.ts';
import { ownApp } from '../../../test/test-app.ts';

const app = await ownApp();
/** The 161st day of its year, a Wednesday: what was done 165 days before is of the year before. */
const demo = await demoCouncil(app, new Date('2026-06-10T10:00:00Z'));
const { rows: axes } = await app.superuser.query<{ id: string; name: string }>(
  `select id, framework || '.' || number as name from app.local_framework_item where council_id = $1`,
  [demo.councilId],
);

async function read(query: Record<string, string> = {}) {
  const page = api.get.response.parse((await demo.call(api.get, { query })).body);
  return { page, figures: figuresOf(page), tables: tablesOf(page), rules: rulesOf(page) };
}

const said = ({ state, value }: { state: string; value: number | null }) =>
  state === 'AT_LEAST' ? `≥ ${value}` : (value ?? state);

const figuresOf = ({ sections }: Figures) =>
  Object.fromEntries(sections.flatMap(({ figures }) => figures.map((one) => [one.key, said(one)])));

/** The axes that the town wrote itself, and the lines of a body, an indicator or a heading, have ids: they are told by their words. */
function nameOf({ key, label }: { key: string | null; label: string | null }): string {
  if (label !== null) return label;
  const [framework, item] = key?.split('.') ?? [];
  const own = axes.find(({ id }) => id === item);
  return own ? own.name : [framework, item].filter(Boolean).join('.') || 'none';
}

const tablesOf = ({ sections }: Figures) =>
  Object.fromEntries(
    sections.flatMap(({ tables }) =>
      tables.map(({ key, rows }) => [
        key,
        Object.fromEntries(rows.map((row) => [nameOf(row), row.cells.map(said)] as const)),
      ]),
    ),
  );

const rulesOf = ({ rules }: Figures) =>
  Object.fromEntries(
    rules.map(({ rule, state, gaps }) => [
      rule,
      [
        state,
        ...gaps.map(({ reason, about, count, day, colleges, need }) =>
          [reason, about, need, count, day, ...colleges].filter((one) => one !== null).join(' '),
        ),
      ],
    ]),
  );

const inner = await read();

describe('the figures of the demo council, on the screen of the coordination', () => {
  it('are each what one counts by hand', () => expect(inner.figures).toEqual(BY_HAND));

  it('are in each line of each table what one counts by hand', () => expect(inner.tables).toEqual(TABLES_BY_HAND));

  it('are checked by rules that find what one finds by hand', () => expect(inner.rules).toEqual(RULES_BY_HAND));

  it('have a value by hand whatever is added to the page', () => {
    expect(Object.keys(BY_HAND).toSorted()).toEqual([...FIGURE_KEYS].toSorted());
    // a council without situation cell has no table of one
    const shown = FIGURE_TABLE_KEYS.filter((key) => !key.startsWith('CELL_'));
    expect(Object.keys(TABLES_BY_HAND).toSorted()).toEqual([...shown].toSorted());
    expect(Object.keys(RULES_BY_HAND)).toEqual([...RULE_CODES]);
  });
});

function without(table: Record<string, (number | string)[]>, college: string, masked?: (number | string)[]) {
  const rest = Object.fromEntries(Object.entries(table).filter(([key]) => key !== college));
  return masked ? { ...rest, MASKED: masked } : rest;
}

/** One person sits for a masked college where attendance was taken: fewer than five, so the line and what tells it are hidden. */
const SHARED_BY_HAND = {
  figures: {
    PRESENCE_RATE: 80, // 4 of the 5 other seats
    WITHOUT_CONCERNED: 'HIDDEN',
    WITHOUT_CARERS: 'HIDDEN',
    WITHOUT_BOTH: 'HIDDEN',
  },
  tables: {
    PRESENCE_BY_COLLEGE: without(TABLES_BY_HAND.PRESENCE_BY_COLLEGE, 'CONCERNED', ['HIDDEN', 'HIDDEN', 'HIDDEN']),
    SEATS_BY_COLLEGE: without(without(TABLES_BY_HAND.SEATS_BY_COLLEGE, 'CARERS'), 'CONCERNED', [7, 0]), // 4 and 3
  },
  // what is said of masked colleges one by one is left out
  rules: {
    R05: [
      'WARN',
      'NO_SEAT Comité technique ELECTED',
      'NO_SEAT Jeunes 15-25 ans ELECTED COORDINATION',
      'NO_SEAT Logement et habitat ELECTED PSYCHIATRY COORDINATION',
      'NO_SEAT Parcours de soins ELECTED COORDINATION',
      'NO_SEATS Assemblée plénière',
    ],
    R06: ['WARN', 'NEVER_THERE Logement et habitat ELECTED PSYCHIATRY COORDINATION'],
  },
};

describe('the same figures as anybody may read them', () => {
  it('differ where people would be recognised, and nowhere else', async () => {
    const shared = await read({ audience: 'SHARED' });
    expect(shared.figures).toEqual({ ...BY_HAND, ...SHARED_BY_HAND.figures });
    expect(shared.tables).toEqual({ ...TABLES_BY_HAND, ...SHARED_BY_HAND.tables });
    expect(shared.rules).toEqual({ ...RULES_BY_HAND, ...SHARED_BY_HAND.rules });
  });
});
