import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { publicBlocks, publicWords } from './public-report.ts';
import type { ReportBlock } from './report-block.ts';
import { changesBetween, withChanges } from './report-changes.ts';
import { chapterState, REPORT_CHAPTERS, REPORT_PRESETS } from './report-template.ts';
import { reportParagraphs } from './report-text.ts';

const block = (
  rows: Record<string, (number | null)[]>,
  key = 'meetings',
  columns = ['held', 'minutes'],
): ReportBlock => ({
  ...{ chapter: 'GOVERNANCE', key, kind: 'TABLE' },
  columns: columns.map((column) => ({ key: column, unit: 'COUNT' })),
  rows: Object.entries(rows).map(([id, values]) => ({ id, label: `Ligne ${id}`, values })),
});

describe('figures that moved since they were stored', () => {
  const kept = [block({ a: [3, 90], b: [1, null] })];
  const now = [block({ a: [4, 90], c: [2, 60] })];

  it('are listed old and new, lines that came and went among them', () => {
    expect(changesBetween(kept, now).map(({ id, before, after }) => [id, before, after])).toEqual([
      ['meetings/a/held', [3], [4]],
      ['meetings/c/*', null, [2, 60]],
      ['meetings/b/*', [1, null], null],
    ]);
    expect(changesBetween(kept, kept)).toEqual([]);
  });

  it('are taken one by one, the others stay', () => {
    expect(withChanges(kept, now, new Set(['meetings/a/held']))).toEqual([block({ a: [4, 90], b: [1, null] })]);
    expect(withChanges(kept, now, new Set(['meetings/b/*', 'meetings/c/*']))).toEqual([
      block({ a: [3, 90], c: [2, 60] }),
    ]);
    expect(withChanges(kept, now, new Set())).toEqual(kept);
  });

  it('follow a column that moved or is new', () => {
    const wider = [block({ a: [90, 3, 7], b: [null, 1, 8] }, 'meetings', ['minutes', 'held', 'people'])];
    expect(changesBetween(kept, wider).map(({ id }) => id)).toEqual(['meetings/a/people', 'meetings/b/people']);
    expect(withChanges(kept, wider, new Set(['meetings/a/people']))[0]?.rows.map(({ values }) => values)).toEqual([
      [90, 3, 7],
      [null, 1, null],
    ]);
  });

  it('once all are taken are those of today, whatever stood there, and none taken changes nothing', () => {
    const rows = fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.tuple(fc.nat(3), fc.nat(3)));
    const blocks = fc
      .uniqueArray(fc.tuple(fc.constantFrom('x', 'y'), rows), { selector: ([key]) => key })
      .map((all) => all.map(([key, lines]) => block(lines, key)).filter((one) => one.rows.length > 0));
    fc.assert(
      fc.property(blocks, blocks, (before, after) => {
        const every = new Set(changesBetween(before, after).map(({ id }) => id));
        expect(changesBetween(withChanges(before, after, every), after)).toEqual([]);
        expect(changesBetween(withChanges(before, after, new Set()), before)).toEqual([]);
      }),
    );
  });
});

describe('a chapter', () => {
  const seen = { chapter: 'PLAN', changes: 0, lines: 3, text: '' } as const;
  it.each([
    ['UP_TO_DATE', seen],
    ['TO_COMPLETE', { ...seen, changes: 1 }],
    ['TO_COMPLETE', { ...seen, lines: 0 }],
    ['UP_TO_DATE', { ...seen, lines: 0, text: 'Rien cette année.' }],
    ['TO_COMPLETE', { ...seen, chapter: 'PERSPECTIVES' }],
    ['UP_TO_DATE', { ...seen, chapter: 'PERSPECTIVES', text: 'En 2027.' }],
  ] as const)('is %s: %j', (state, one) => expect(chapterState(one)).toBe(state));

  it('stands once in each template, and the longest has them all', () => {
    for (const { chapters } of Object.values(REPORT_PRESETS)) expect(new Set(chapters).size).toBe(chapters.length);
    expect(REPORT_PRESETS.ARS.chapters).toEqual(REPORT_CHAPTERS);
  });
});

it('what is typed becomes paragraphs and lists', () => {
  expect(reportParagraphs('Une année\ndense.\n\n- un\n– deux\nFin.')).toEqual([
    { bullet: false, text: 'Une année\ndense.' },
    { bullet: true, text: 'un' },
    { bullet: true, text: 'deux' },
    { bullet: false, text: 'Fin.' },
  ]);
  expect(reportParagraphs(' \n\n')).toEqual([]);
});

describe('a report that anybody may read', () => {
  const rules = { names: [{ given: 'Zoé', family: 'Le Gall' }], somebody: 'une personne', actions: new Set(['open']) };

  it('hides counts of people under five, what follows from them, and one more where one alone would be found', () => {
    const people = block({ a: [4, 100], b: [12, 50], c: [9, 75], d: [0, 0] }, 'x', ['PRESENT', 'RATE']);
    expect(publicBlocks([people], rules)[0]?.rows.map(({ values }) => values)).toEqual([
      ...[
        ['HIDDEN', 'HIDDEN'],
        [12, 50],
        ['HIDDEN', 'HIDDEN'],
        [0, 0],
      ],
    ]);
    const actions = block({ a: [4, 1] }, 'x', ['DONE', 'LATE']);
    expect(publicBlocks([actions], rules)).toEqual([actions]);
  });

  it('names nobody, and no action that is not for everybody', () => {
    const decisions: ReportBlock = {
      ...{ chapter: 'DECISIONS', key: 'decisions', kind: 'TABLE', columns: [{ key: 'text', unit: 'TEXT' }] },
      rows: [{ id: 'd', label: 'COPIL 2026-01', values: ['Zoé Le Gall anime le groupe.'] }],
    };
    const going = { ...block({ open: [1], kept: [1] }, 'underWay', ['n']), rows: block({ open: [1], kept: [1] }).rows };
    const [said, underWay] = publicBlocks([decisions, going, block({ a: [9, 9] }, 'INDICATORS')], rules);
    expect(said?.rows[0]?.values).toEqual(['Une personne anime le groupe.']);
    expect(underWay?.rows.map(({ id }) => id)).toEqual(['open']);
    expect(publicWords(rules)('Merci à Mme Le Gall.')).toBe('Merci à une personne.');
  });
});
