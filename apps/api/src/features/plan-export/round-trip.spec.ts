import { describe, expect, it } from '@jest/globals';
import { actionPlanApi } from '@trame/contracts/action-plan';
import type { Plan } from '@trame/contracts/action-plan-answers';
import { planExportApi } from '@trame/contracts/plan-export';
import { PLAN_COLUMNS } from '@trame/domain/action-plan/plan-sheet';
import fc from 'fast-check';
import { writeXlsx } from '../../../../../libs/documents/src/spreadsheet/write-sheet.ts';
import { aPlanOf } from '../../../test/factories/a-plan.ts';
import { importStories } from '../../../test/import-stories.ts';
import { sheetsIn } from '../../../test/read-sheets.ts';
import { testApp } from '../../../test/test-app.ts';
import type { TestCouncil } from '../../../test/test-council.ts';

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
      ...['operationalNumber', 'operational', 'partOf', 'news', 'themes', 'frameworkItems', 'publics'],
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

  it('is the same whatever people write', async () => {
    const sign = fc.constantFrom(...`=+-@"'";,/()1aZéŒ’«» \n\t<&`);
    const words = fc.array(sign, { minLength: 1, maxLength: 40 }).map((signs) => signs.join(''));
    const line = fc.record({
      axis: fc.constantFrom('Logement', '=Jeunes', ''),
      objective: fc.option(fc.constantFrom('Prévenir', '+Ouvrir; "vite"')),
      words: fc.array(words, { minLength: 5, maxLength: 5 }),
      status: fc.constantFrom('en cours', 'idée', 'en attente financement', 'fait', ''),
      due: fc.constantFrom('30/06/2027', 'fin 2028', '=demain', '2020', ''),
      budget: fc.constantFrom('45 000 €', '4 x 600', 'à voir', ''),
    });
    const head = ['Axe', 'Objectif', 'Action', 'Pilote', 'Description', 'Commentaire', 'Indicateur', 'Etat', 'Début'];
    const columns = [...head, 'Échéance', 'Budget'].map((title) => ({ title, width: 20 }));
    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 5, maxLength: 25 }), async (drawn) => {
        const rows = drawn.map(({ axis, objective, words: [a = '', b = '', c = '', d = ''], ...one }, at) => [
          ...[axis, objective ?? '', `${a} ${at}`, b === '' ? '' : leadOf(b), c, d],
          ...[a, one.status, '2026', one.due, one.budget],
        ]);
        const first = await imported(Buffer.from(await writeXlsx([{ name: 'Plan', columns, rows }])));
        const file = await exported(first);
        const second = await exported(await imported(file));
        expect(await columnsOf(second)).toEqual(await columnsOf(file));
      }),
      { numRuns: 4, endOnFailure: true },
    );
  }, 120_000);
});
