import { describe, expect, it } from '@jest/globals';
import { actionPlanApi } from '@trame/contracts/action-plan';
import { actionSheetApi } from '@trame/contracts/action-sheet';
import { actionSheetPartsApi as parts } from '@trame/contracts/action-sheet-parts';
import { type ImportDetail, importsApi } from '@trame/contracts/imports';
import { LIMITS } from '@trame/contracts/limits';
import { at, detail, importStories } from '../../../test/import-stories.ts';
import { LISTS, listsFile, type Rows, workbook } from '../../../test/lists-workbook.ts';
import { testApp } from '../../../test/test-app.ts';
import type { TestCouncil } from '../../../test/test-council.ts';
import { newId } from '../../platform/database/new-id.ts';

const app = await testApp();
const { upload, decide, accept, accepted, count } = importStories(app);

async function sheetOf(council: TestCouncil, title = 'Un lieu') {
  const { actions } = (await council.call(actionPlanApi.get)).body;
  const { id: actionId } = actions.find((action: { title: string }) => action.title === title);
  return { actionId, sheet: (await council.call(actionSheetApi.get, { params: { actionId } })).body };
}
const linesOf = (sheet: { budget: { year: number; funder: string; label: string; requestedCents: number }[] }) =>
  sheet.budget.map(({ year, funder, label, requestedCents }) => [year, funder, label, requestedCents]);

const undo = (council: TestCouncil, done: ImportDetail) =>
  council.call(importsApi.undo, { ...at(done.id), version: done.version });

/** The rows of the four lists as they are stored, in their order, but for how often each was written. */
async function rowsOf(council: TestCouncil): Promise<unknown> {
  const tables = ['action_budget_line', 'indicator', 'measurement', 'milestone'];
  const all = tables.map((table) =>
    app.superuser.query(`select to_jsonb(t) - 'version' as row from app.${table} t where council_id = $1 order by id`, [
      council.councilId,
    ]),
  );
  return (await Promise.all(all)).map(({ rows }) => rows);
}

describe('the lists of an action in a file', () => {
  it('come in line by line, are counted before and told after, and all go with an undo', async () => {
    const council = await app.council();
    const ars = await council.organization('ARS');
    const draft = detail(await upload(council, await listsFile()));
    const action = draft.preview?.rows[0]?.action;
    expect(action?.budget.map(({ becomes, year, funder }) => [becomes, year, funder])).toEqual([
      ...[
        ['CREATE', 2026, 'ARS'],
        ['CREATE', 2026, 'Ville'],
        ['CREATE', 2027, 'ARS'],
        ['CREATE', 2026, 'Agglo'],
      ],
    ]);
    expect(draft.preview?.consequences).toMatchObject({
      ...{ actions: 1, organizations: 2, budgetLines: 4, indicators: 3, measurements: 1, milestones: 1, updated: 0 },
    });
    const done = detail(await accept(council, await decide(council, draft, { followProposals: true })));
    const { sheet } = await sheetOf(council);
    expect(linesOf(sheet)).toEqual([
      [2026, 'ARS', '', 300_000],
      [2026, 'Ville', '', 150_000],
      [2026, 'Agglo', '', 50_000],
      [2027, 'ARS', '', 400_000],
    ]);
    expect(sheet.budget[0].funderId).toBe(ars);
    expect(sheet.indicators.map(({ label, target }: { label: string; target: number }) => [label, target])).toEqual([
      ...[
        ['Reçus', 50],
        ['Séances', null],
        ['Ateliers', null],
      ],
    ]);
    expect(sheet.milestones).toMatchObject([{ title: 'Loué', dueOn: '2027-03-31', done: false }]);
    expect((await undo(council, done)).body).toMatchObject({ state: 'UNDONE', report: { kept: [] } });
    for (const table of ['action', 'action_budget_line', 'indicator', 'measurement', 'milestone'])
      expect([table, await count(council, table)]).toEqual([table, 0]);
    expect(await count(council, 'organization')).toBe(1);
  });

  it('come from sheets of their own too, which may be left aside, and name no sheet that is not there', async () => {
    const council = await app.council();
    const money: Rows = [
      ['N° action', 'Année', 'Financeur', 'Demandé (€)', 'Dépensé (€)'],
      ['1.1', 2026, 'ARS', 3000, 10],
      ['7.7', 2026, 'ARS', 1, null],
    ];
    const draft = detail(await upload(council, await workbook({ Plan: LISTS.slice(0, 2), Budget: money })));
    expect(draft.preview?.figureSheets).toMatchObject([{ sheet: 1, name: 'Budget', isRead: true, lines: 1 }]);
    expect(draft.preview?.consequences.budgetLines).toBe(1);
    const layout = { kind: 'PLAN', sheet: 0, header: 0, columns: null };
    const arrange = (version: number, figureSheets: number[]) =>
      council.call(importsApi.arrange, { ...at(draft.id), version, body: { ...layout, figureSheets } });
    expect((await arrange(draft.version, [5])).status).toBe(422);
    expect((await arrange(draft.version, [0])).status).toBe(422);
    const without = detail(await arrange(draft.version, []));
    expect(without.preview?.figureSheets).toMatchObject([{ isRead: false, lines: 0 }]);
    expect(without.preview?.consequences.budgetLines).toBe(3);
    const back = detail(await arrange(without.version, [1]));
    const done = detail(await accept(council, await decide(council, back, { followProposals: true })));
    const told = done.report?.notes.filter(({ code }) => code.startsWith('FIGURES_'));
    expect(told?.map(({ sheet, line, code, text }) => [sheet, line, code, text])).toEqual([
      ['', 2, 'FIGURES_IN_SHEET', expect.stringContaining('Ville')],
      ['Budget', 3, 'FIGURES_WITHOUT_ACTION', '7.7'],
    ]);
  });

  it('are read by the year and the funder that somebody gives a column, and refused a year that is none', async () => {
    const council = await app.council();
    const rows: Rows = [
      ['Axe', 'Action', 'Budget 2026'],
      ['Jeunes', 'Un lieu', 300],
    ];
    const draft = detail(await upload(council, await workbook({ Plan: rows })));
    expect(draft.preview?.columns[2]).toMatchObject({ field: 'BUDGET', part: { year: 2026, funder: '', rank: null } });
    const none = { year: null, funder: '', rank: null };
    const arrange = (year: number) => ({
      ...{ kind: 'PLAN', sheet: 0, header: 0, columns: ['AXIS', 'ACTION', 'GRANTED'] },
      parts: [none, none, { year, funder: 'CAF', rank: null }],
    });
    const put = (body: object) => council.call(importsApi.arrange, { ...at(draft.id), version: draft.version, body });
    expect((await put(arrange(1850))).status).toBe(422);
    expect((await put({ ...arrange(2028), parts: [none] })).status).toBe(422);
    const [line] = detail(await put(arrange(2028))).preview?.rows[0]?.action?.budget ?? [];
    expect(line).toMatchObject({ year: 2028, funder: 'CAF', requestedCents: null, grantedCents: 30_000 });
  });
});

describe('lists that come in again', () => {
  it('double nothing; new values are said before they replace, and an undo gives every row back', async () => {
    const council = await app.council();
    await accepted(council, await listsFile());
    const before = await rowsOf(council);
    const again = await accepted(council, await listsFile());
    expect(again.report?.created).toMatchObject({
      budgetLines: 0,
      indicators: 0,
      measurements: 0,
      milestones: 0,
      updated: 0,
    });
    expect(await rowsOf(council)).toEqual(before);
    const other: Rows = [
      ['N° action', 'Axe', 'Action', 'État', 'Budget 2026', 'Indicateurs', 'Jalons'],
      [
        '1.1',
        'Jeunes',
        'Un lieu',
        'En cours',
        'ARS : demandé 9 €, accordé 5 € ; CAF : 1 €',
        'Ateliers (cible 6) : 5 le 31/12/2026',
        'Loué (fait)',
      ],
    ];
    const draft = detail(await upload(council, await workbook({ Plan: other })));
    expect(draft.preview?.rows[0]?.issues).toContainEqual(
      expect.objectContaining({ code: 'FIGURE_REPLACED', text: '3000 € → 9 € ; 4 → 5' }),
    );
    expect(draft.preview?.consequences).toMatchObject({ actions: 0, budgetLines: 1, updated: 4 });
    const done = detail(await accept(council, draft));
    const { sheet } = await sheetOf(council);
    expect(sheet.budget[0]).toMatchObject({ funder: 'ARS', requestedCents: 900, grantedCents: 500 });
    expect(sheet.milestones).toMatchObject([{ title: 'Loué', dueOn: '2027-03-31', done: true }]);
    expect((await undo(council, done)).body).toMatchObject({ state: 'UNDONE', report: { kept: [] } });
    expect(await rowsOf(council)).toEqual(before);
  });

  it('leave alone what somebody changed since, and say so', async () => {
    const council = await app.council();
    await accepted(council, await listsFile());
    const more: Rows = [
      ['Axe', 'Action', 'État', 'Budget 2026'],
      ['Jeunes', 'Un lieu', 'En cours', 'ARS : accordé 5 € ; CAF : 1 €'],
    ];
    const done = await accepted(council, await workbook({ Plan: more }));
    const { actionId, sheet } = await sheetOf(council);
    for (const line of sheet.budget.filter(({ funder }: { funder: string }) => ['ARS', 'CAF'].includes(funder))) {
      const { id: lineId, version, funder: _, ...body } = line;
      const changed = { params: { actionId, lineId }, version, body: { ...body, id: undefined, spentCents: 7 } };
      expect((await council.call(parts.putBudgetLine, changed)).status).toBe(200);
    }
    const { report } = detail(await undo(council, done));
    expect(report?.kept).toMatchObject([
      { what: 'BUDGET_LINE', name: '2026, CAF, 1 €', why: 'CHANGED' },
      { what: 'BUDGET_LINE', why: 'CHANGED' },
      { what: 'ORGANIZATION', name: 'CAF', why: 'USED' },
    ]);
  });

  it('are skipped with their line, and those of another council are nobody’s', async () => {
    const council = await app.council();
    const other = await app.council();
    const theirs = await other.organization('ARS');
    await accepted(other, await listsFile());
    const draft = detail(await upload(council, await listsFile()));
    const skipped = await decide(council, draft, { rows: [{ line: 3, decision: { action: 'SKIP' } }] });
    expect(skipped.preview?.consequences).toMatchObject({ budgetLines: 3, indicators: 2, measurements: 0 });
    await accept(council, skipped);
    const { sheet } = await sheetOf(council);
    expect(sheet.budget.map(({ funderId }: { funderId: string }) => funderId)).not.toContain(theirs);
    expect(await count(other, 'action_budget_line')).toBe(4);
  });
});

describe('lists that are all excess', () => {
  const { lines } = LIMITS.sheet;

  it('stop where an action has no more room, with what is there already, and name what is left', async () => {
    const council = await app.council();
    await accepted(council, await listsFile());
    const many = Array.from({ length: lines + 3 }, (_, year) => [
      'Jeunes',
      'Un lieu',
      'En cours',
      `F${year}X : ${year + 1} €`,
    ]);
    const done = await accepted(council, await workbook({ Plan: [['Axe', 'Action', 'État', 'Budget'], ...many] }));
    expect(done.report?.created.budgetLines).toBe(lines - 4);
    expect(done.report?.notes.find(({ code }) => code === 'TOO_MANY_LINES')).toMatchObject({
      ...{ proposal: String(lines), text: expect.stringContaining(`F${lines + 2}X, ${lines + 3} €`) },
    });
    const { actionId } = await sheetOf(council);
    const body = { label: 'x', year: null, funderId: null, requestedCents: 1, grantedCents: null, spentCents: null };
    const one = { params: { actionId, lineId: newId() }, version: 0, body };
    expect((await council.call(parts.putBudgetLine, one)).body.code).toBe('SHEET_FULL');
  });

  it('are read, said and accepted, whatever a cell holds', async () => {
    const council = await app.council();
    const nasty = [
      'a;'.repeat(9_000),
      `a${' '.repeat(18_000)}b`,
      '"'.repeat(9_000),
      ':'.repeat(9_000),
      '('.repeat(9_000),
      '1 €;'.repeat(4_000),
      '=1+1',
      '-5 €',
    ];
    const rows = nasty.map((cell, line) => ['Axe', `Action ${line}`, cell, cell, cell, cell]);
    const done = await accepted(
      council,
      await workbook({ Plan: [['Axe', 'Action', 'Budget', 'Financeurs', 'Indicateurs', 'Jalons'], ...rows] }),
    );
    expect(done.state).toBe('ACCEPTED');
    const { sheet } = await sheetOf(council, 'Action 6');
    expect([sheet.budget[0].label, sheet.indicators[0].label]).toEqual(['=1+1', '=1+1']);
    expect(done.report?.notes.filter(({ code }) => code === 'AMOUNT_NEGATIVE').map(({ text }) => text)).toEqual([
      '-5 €',
    ]);
  });
});
