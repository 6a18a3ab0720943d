import { describe, expect, it } from '@jest/globals';
import { type ImportDetail, importsApi } from '@trame/contracts/imports';
import { at, detail, importStories } from '../../../test/import-stories.ts';
import { testApp } from '../../../test/test-app.ts';
import type { TestCouncil } from '../../../test/test-council.ts';

const app = await testApp();
const { upload, decide, accept, count } = importStories(app);

/** The words of one council: no heading of it is in any list. */
const PLAN = (title: string) => Buffer.from(`Thème\nQuoi;Chef de file;Fonds 2026;Vu\n${title};CCAS;1 500 €;oui\n`);
const OWN = ['ACTION', 'LEADS', 'GRANTED', 'IGNORED'];

const fieldsOf = ({ preview }: ImportDetail) => preview?.columns.map(({ field }) => field);
const recalledIn = ({ preview }: ImportDetail) => preview?.columns.map(({ isRecalled }) => isRecalled);

async function arrange(council: TestCouncil, draft: ImportDetail, change: object): Promise<ImportDetail> {
  const body = { kind: 'PLAN', sheet: 0, header: 1, columns: null, ...change };
  return detail(await council.call(importsApi.arrange, { ...at(draft.id), version: draft.version, body }));
}

/** A file brought in by the words its council chose for each column. */
async function taught(council: TestCouncil): Promise<ImportDetail> {
  const draft = await arrange(council, detail(await upload(council, PLAN('Ouvrir un lieu'))), { columns: OWN });
  return detail(await accept(council, await decide(council, draft, { followProposals: true })));
}

describe('what a council said of its columns', () => {
  it('is remembered once accepted: the next file of the same headings is read alike, and says so', async () => {
    const council = await app.council();
    const first = detail(await upload(council, PLAN('Ouvrir un lieu')));
    expect(fieldsOf(first)).not.toEqual(OWN);
    expect((await taught(council)).state).toBe('ACCEPTED');
    const next = detail(await upload(council, PLAN('Former les gardiens')));
    expect([next.kind, next.preview?.header, fieldsOf(next)]).toEqual(['PLAN', 1, OWN]);
    expect(recalledIn(next)).toEqual([true, true, true, false]);
    expect(next.preview?.columns[2]?.part.year).toBe(2026);
  });

  it('is not remembered of a draft that nobody accepted, nor told to another council', async () => {
    const council = await app.council();
    const draft = detail(await upload(council, PLAN('Ouvrir un lieu')));
    await arrange(council, draft, { columns: OWN });
    expect(fieldsOf(detail(await upload(council, PLAN('Former'))))).not.toEqual(OWN);
    await taught(council);
    expect(fieldsOf(detail(await upload(council, PLAN('Accueillir'))))).toEqual(OWN);
    const other = await app.council();
    expect(fieldsOf(detail(await upload(other, PLAN('Accueillir'))))).not.toEqual(OWN);
  });

  it('is the last word said, and can be set aside for one file', async () => {
    const council = await app.council();
    await taught(council);
    const draft = detail(await upload(council, PLAN('Former')));
    const changed = await arrange(council, draft, { columns: OWN.with(1, 'BODY') });
    expect(recalledIn(changed)).toEqual([true, false, true, false]);
    await accept(council, await decide(council, changed, { followProposals: true }));
    const next = detail(await upload(council, PLAN('Accueillir')));
    expect(fieldsOf(next)).toEqual(OWN.with(1, 'BODY'));
    const usual = await arrange(council, next, { recall: false });
    expect(fieldsOf(usual)).not.toEqual(fieldsOf(next));
    expect(recalledIn(usual)).toEqual([false, false, false, false]);
    expect(fieldsOf(await arrange(council, usual, {}))).toEqual(fieldsOf(next));
  });

  it('stays when the import is undone: the file is mended and comes back', async () => {
    const council = await app.council();
    const done = await taught(council);
    expect((await council.call(importsApi.undo, { ...at(done.id), version: done.version })).status).toBe(200);
    expect(fieldsOf(detail(await upload(council, PLAN('Former'))))).toEqual(OWN);
  });

  it('keeps no heading that could be read, and goes when nobody used it for three years', async () => {
    const council = await app.council();
    await taught(council);
    const kept = await app.superuser.query('select * from app.remembered_column where council_id = $1 order by field', [
      council.councilId,
    ]);
    expect(kept.rows.length).toBeGreaterThanOrEqual(4);
    expect(JSON.stringify(kept.rows)).not.toMatch(/chef|quoi|fonds/iu);
    await app.superuser.query(
      `update app.remembered_column set said_at = now() - interval '37 months' where council_id = $1`,
      [council.councilId],
    );
    await upload(council, PLAN('Former'));
    expect(await count(council, 'remembered_column')).toBe(0);
  });
});
