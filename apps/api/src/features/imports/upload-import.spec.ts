import { describe, expect, it } from '@jest/globals';
import { importsApi } from '@trame/contracts/imports';
import type { Role } from '@trame/domain/access';
import { makeZip, textCell, workbook } from '../../../../../libs/documents/test/make-zip.ts';
import { at, detail, importStories } from '../../../test/import-stories.ts';
import { testApp } from '../../../test/test-app.ts';
import { TenantDb } from '../../platform/database/tenant-db.ts';

const app = await testApp();
const { upload, accepted, count } = importStories(app);

describe('who may import, and what', () => {
  it.each(['CHAIR', 'LEAD', 'MEMBER'] as const)('is not for a %s', async (role) => {
    const council = await app.council();
    const refused = await upload(council, 'annuaire-partenaires.csv', { by: await council.member(role) });
    expect([refused.status, refused.body.code]).toEqual([403, 'FORBIDDEN']);
  });

  it('stays in its council', async () => {
    const council = await app.council();
    const draft = detail(await upload(council, 'annuaire-partenaires.csv'));
    const other = await app.council();
    const { status } = await other.call(importsApi.get, at(draft.id));
    expect(status).toBe(404);
  });

  it('keeps its cells from everybody but the coordinator, whatever asks', async () => {
    const council = await app.council();
    await upload(council, 'annuaire-partenaires.csv');
    const db = app.nest.get(TenantDb);
    const seen = (role: Role) =>
      db.read({ ...council.actor, role }, (tx) => tx.query<object[]>('select id from app.import_batch'));
    expect(await seen('COORDINATOR')).toHaveLength(1);
    for (const role of ['CHAIR', 'LEAD', 'MEMBER'] as const) expect(await seen(role)).toEqual([]);
  });

  it.each<[string, number, string, string, () => Buffer]>([
    ['a document', 415, 'UNSUPPORTED_MEDIA', 'UNKNOWN_FORMAT', () => Buffer.from('%PDF-1.7')],
    ['an old workbook', 415, 'UNSUPPORTED_MEDIA', 'OLD_OR_PROTECTED', () => Buffer.from([0xd0, 0xcf, 0x11, 0xe0])],
    [
      'a bomb',
      413,
      'TOO_LARGE',
      'TOO_LARGE',
      () => makeZip([...workbook(''), { name: 'a.xml', content: Buffer.alloc(50e6) }]),
    ],
    [
      'a cell too far',
      413,
      'TOO_LARGE',
      'TOO_MANY_ROWS',
      () => makeZip(workbook(`<row r="9999999">${textCell('A9999999', 'x')}</row>`)),
    ],
    ['a cut file', 422, 'IMPORT_UNREADABLE', 'BROKEN', () => makeZip(workbook('')).subarray(0, 200)],
    ['an empty file', 422, 'IMPORT_UNREADABLE', 'EMPTY', () => Buffer.from(';;\n')],
  ])('refuses %s with its reason', async (_name, status, code, reason, make) => {
    const council = await app.council();
    const refused = await upload(council, make());
    expect([refused.status, refused.body.code, refused.body.errors[0].code]).toEqual([status, code, reason]);
    expect(await count(council, 'import_batch')).toBe(0);
  });

  it('refuses a body that is no file, or too long a one', async () => {
    const council = await app.council();
    const json = await upload(council, Buffer.from('{}'), { type: 'application/json' });
    expect([json.status, json.body.code]).toEqual([415, 'UNSUPPORTED_MEDIA']);
    const long = await upload(council, Buffer.alloc(5 * 1024 * 1024 + 1, 'a;'));
    expect([long.status, long.body.code]).toEqual([413, 'TOO_LARGE']);
  });

  it('forgets a draft that is thrown away', async () => {
    const council = await app.council();
    const draft = detail(await upload(council, 'annuaire-partenaires.csv'));
    const gone = await council.call(importsApi.discard, { ...at(draft.id), version: draft.version });
    expect(gone.status).toBe(204);
    expect((await council.call(importsApi.get, at(draft.id))).status).toBe(404);
    expect(await count(council, 'import_batch')).toBe(0);
  });
});

describe('a file that is all excess', () => {
  it('is read, listed and accepted, whatever its cells hold', async () => {
    const council = await app.council();
    const cells = [
      'a@b c;d/'.repeat(2_400),
      '__proto__',
      'x'.repeat(20_000),
      '1/'.repeat(9_000),
      '\u202Eabc\u0007',
      "'; drop table app.person; --",
    ].map((cell) => `"${cell}"`);
    const lines = ['Structure;Nom;Prénom;Mail;Tél.;COPIL', ...cells.map((cell) => Array(6).fill(cell).join(';'))];
    const done = await accepted(council, Buffer.from(lines.join('\n')));
    expect(done.state).toBe('ACCEPTED');
    expect(await count(council, 'person')).toBeGreaterThan(1);
  });

  it('is a plan too', async () => {
    const council = await app.council();
    const nasty = ['a/'.repeat(99), '9'.repeat(30), '4 x 9999999999', '31/02/2026', 'x'.repeat(20_000), '🧵é\u0301'];
    const lines = [
      'Axe;Action;Pilote(s);Groupe;Etat;Début;Échéance;Budget;Cible;Description;Commentaire',
      ...nasty.map((cell) => Array(11).fill(cell).join(';')),
    ];
    expect((await accepted(council, Buffer.from(lines.join('\n')))).state).toBe('ACCEPTED');
  });
});
