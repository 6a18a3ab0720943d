import { describe, expect, it } from '@jest/globals';
import { actionPlanApi } from '@trame/contracts/action-plan';
import type { Plan } from '@trame/contracts/action-plan-answers';
import { actionSheetPartsApi as parts } from '@trame/contracts/action-sheet-parts';
import { planExportApi } from '@trame/contracts/plan-export';
import { PLAN_COLUMNS } from '@trame/domain/action-plan/plan-sheet';
import fc from 'fast-check';
import { writeXlsx } from '../../../../../libs/documents/src/spreadsheet/write-sheet.ts';
import { aPlanOf } from '../../../test/factories/a-plan.ts';
import { importStories } from '../../../test/import-stories.ts';
import { sheetsIn } from '../../../test/read-sheets.ts';
import { testApp } from '../../../test/test-app.ts';
import type { TestCouncil } from '../../../test/test-council.ts';
import { newId } from '../../platform/database/new-id.ts';

const app = await testApp();
const { accepted } = importStories(app);

const exported = async (council: TestCouncil, format: 'xlsx' | 'csv' = 'xlsx', language = 'fr'): Promise<Buffer> => {
  const { body, text } = await council.call(planExportApi[format], { query: { language } });
  return Buffer.from(format === 'csv' ? text : (body as Buffer));
};

async function imported(file: string | Buffer): Promise<TestCouncil> {
  const council = await app.council();
  expect((await accepted(council, file)).state).toBe('ACCEPTED');
  return council;
}

/** Every sheet of the file, line by line. */
const sheetsOf = async (file: Buffer) =>
  Object.fromEntries((await sheetsIn(file)).map(({ name, rows }) => [name, rows]));

const columnsOf = async (file: Buffer) => {
  const [plan] = await sheetsIn(file);
  const rows = plan?.rows.slice(1) ?? [];
  return PLAN_COLUMNS.map((_, at) => rows.map((row) => row[at] ?? null));
};

/** One word: of names that begin alike, the import proposes to make one, in the order it meets them. */
const leadOf = (drawn: string): string => `EPSM${drawn.replaceAll(/[^\p{L}\p{N}]/gu, '')}`;

describe('a plan that goes out and comes back', () => {
  it.each([
    ['xlsx', 'fr'],
    ['xlsx', 'en'],
    ['csv', 'fr'],
  ] as const)('is the same plan in another council, byte for byte, by %s in %s', async (format, language) => {
    const first = await imported('plan-actions.xlsx');
    const second = await imported(await exported(first, format, language));
    const file = await exported(second);
    expect(await columnsOf(file)).toEqual(await columnsOf(await exported(first)));
    expect(file.equals(await exported(first))).toBe(true);
  });

  it('has something in every column but those that this file does not tell', async () => {
    const columns = await columnsOf(await exported(await imported('plan-actions.xlsx')));
    const filled = PLAN_COLUMNS.filter((_, at) => columns[at]?.some((cell) => cell !== null));
    expect(PLAN_COLUMNS.filter((column) => !filled.includes(column))).toEqual([
      ...['operationalNumber', 'operational', 'partOf', 'milestones', 'news', 'themes', 'frameworkItems', 'publics'],
    ]);
  });

  it('keeps which action each sub-action is of, in a file that was sorted otherwise too', async () => {
    const { council, axis, objective, action } = await aPlanOf(app);
    const axisId = await axis('Agir tôt');
    const objectiveId = await objective('Ouvrir', { axisId });
    const [bus, place] = [await action('Un bus', { axisId, objectiveId }), await action('Un lieu', { axisId })];
    for (const parentId of [bus, place]) await action('Communiquer', { parentId });
    await action('Le permis', { parentId: bus });
    const file = await exported(council, 'csv');
    const [head = '', ...lines] = file.toString().trimEnd().split('\r\n');
    const partsOf = async (who: TestCouncil) => {
      const { actions } = (await who.call(actionPlanApi.get)).body as Plan;
      const titles = new Map(actions.map(({ id, title }) => [id, title]));
      return actions.map(({ title, parentId }) => `${title} / ${titles.get(parentId ?? '') ?? ''}`).toSorted();
    };
    expect(lines).toHaveLength(5);
    for (const sent of [file, Buffer.from([head, ...lines.toReversed()].join('\r\n'))])
      expect(await partsOf(await imported(sent))).toEqual(await partsOf(council));
    expect((await exported(await imported(file), 'csv')).equals(file)).toBe(true);
  });

  it.each(['xlsx', 'csv'] as const)(
    'keeps every line of its lists by %s, whatever people write in them',
    async (format) => {
      const council = await app.council();
      const add = async (body: object) =>
        String((await council.call(actionPlanApi.addAction, { body, key: newId() })).body.id);
      const [first, second] = [await add({ title: 'Un lieu', number: '1.1' }), await add({ title: 'Un bus' })];
      const third = await add({ title: 'Un bus', parentId: first });
      const funderId = await council.organization('ARS ; délégation "64" : poste');
      const put = async (spec: Parameters<TestCouncil['call']>[0], actionId: string, id: object, body: object) =>
        expect((await council.call(spec, { params: { actionId, ...id }, body, version: 0 })).status).toBe(200);
      const amounts = { requestedCents: 1_500_050, grantedCents: 0, spentCents: null };
      for (const year of [2027, 2027, null])
        await put(
          parts.putBudgetLine,
          first,
          { lineId: newId() },
          { label: 'Poste : 3 000 €', year, funderId, ...amounts },
        );
      await put(
        parts.putBudgetLine,
        second,
        { lineId: newId() },
        { ...amounts, label: '2028', year: null, funderId: null },
      );
      const figures = {
        unit: 'en %',
        baseline: 0.5,
        target: 80,
        targetText: '20/an ; puis 80',
        source: 'Registre (papier)',
      };
      const indicatorId = newId();
      await put(parts.putIndicator, first, { indicatorId }, { label: 'Reçus (cible 3) : 4', ...figures });
      await put(
        parts.putIndicator,
        first,
        { indicatorId: newId() },
        { label: 'Séances, "au lieu" ; (fait)', ...figures },
      );
      for (const note of ['1, 2', null])
        await put(
          parts.putMeasurement,
          first,
          { indicatorId, measurementId: newId() },
          { value: 12.5, measuredOn: '2027-01-31', note },
        );
      await put(
        parts.putMilestone,
        third,
        { milestoneId: newId() },
        { title: 'Loué (fait)', dueOn: '2027-03-31', done: true },
      );
      await put(parts.putMilestone, first, { milestoneId: newId() }, { title: 'Ouverture', dueOn: null, done: false });
      const file = await exported(council);
      const back = await imported(await exported(council, format));
      expect(await sheetsOf(await exported(back))).toEqual(await sheetsOf(file));
      const again = (await accepted(back, await exported(council, format))).report;
      expect(again).toMatchObject({ matched: 3, created: { actions: 0, budgetLines: 0, indicators: 0, updated: 0 } });
      expect((await exported(back)).equals(await exported(await imported(file)))).toBe(true);
    },
    60_000,
  );

  it('is the same whatever people write', async () => {
    const sign = fc.constantFrom(...`=+-@"'";,/()1aZéŒ’«» \n\t<&`);
    const words = fc.array(sign, { minLength: 1, maxLength: 40 }).map((signs) => signs.join(''));
    const line = fc.record({
      axis: fc.constantFrom('Logement', '=Jeunes', ''),
      objective: fc.option(fc.constantFrom('Prévenir', '+Ouvrir; "vite"')),
      words: fc.array(words, { minLength: 5, maxLength: 5 }),
      status: fc.constantFrom('en cours', 'idée', 'en attente financement', 'fait', ''),
      due: fc.constantFrom('30/06/2027', 'fin 2028', '=demain', '2020', ''),
      budget: fc.constantFrom('45 000 €', '4 x 600', 'à voir', '', 'ARS : 3 000 € ; 2027 Ville (poste) : accordé 5 €'),
      target: fc.constantFrom('50', '20/an', '50 ; 60', ''),
    });
    const head = ['Axe', 'Objectif', 'Action', 'Pilote', 'Description', 'Commentaire', 'Indicateur', 'Etat', 'Début'];
    const columns = [...head, 'Échéance', 'Budget', 'Cible'].map((title) => ({ title, width: 20 }));
    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 5, maxLength: 25 }), async (drawn) => {
        const rows = drawn.map(({ axis, objective, words: [a = '', b = '', c = '', d = ''], ...one }, at) => [
          ...[axis, objective ?? '', `${a} ${at}`, b === '' ? '' : leadOf(b), c, d],
          ...[a, one.status, '2026', one.due, one.budget, one.target],
        ]);
        const first = await imported(Buffer.from(await writeXlsx([{ name: 'Plan', columns, rows }])));
        const file = await exported(first);
        const second = await exported(await imported(file));
        expect(await sheetsOf(second)).toEqual(await sheetsOf(file));
      }),
      { numRuns: 4, endOnFailure: true },
    );
  }, 120_000);
});
