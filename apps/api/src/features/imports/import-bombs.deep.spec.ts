import { afterEach, describe, expect, it } from '@jest/globals';
import { actionPlanApi } from '@trame/contracts/action-plan';
import { importsApi } from '@trame/contracts/imports';
import { wordsIn } from '@trame/copy/both';
import { makeZip, textCell, workbook } from '../../../../../libs/documents/test/make-zip.ts';
import { at, detail, importStories } from '../../../test/import-stories.ts';
import { testApp } from '../../../test/test-app.ts';

const app = await testApp();
const { upload, accepted, count } = importStories(app);

const plain = workbook(`<row r="1">${textCell('A1', 'Action')}${textCell('B1', 'Axe')}</row>`);
const others = plain.slice(0, -1);
const sheet = (content: string | Buffer, more = {}) =>
  makeZip([...others, { name: 'xl/worksheets/sheet1.xml', content, ...more }]);
/** 256 MiB of nothing: 255 kB once packed. */
const nothing = () => Buffer.alloc(256 * 1024 * 1024);
const million = <T>(make: (at: number) => T) => Array.from({ length: 1_000_000 }, (_, before) => make(before + 1));
const laughs = () => {
  const line = (rank: number) => `<!ENTITY l${rank} "${`&l${rank - 1};`.repeat(10)}">`;
  const entities = ['<!ENTITY l0 "ha">', ...Array.from({ length: 9 }, (_, before) => line(before + 1))].join('');
  return `<?xml version="1.0"?><!DOCTYPE worksheet [${entities}]><worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>&l9;</t></is></c></row></sheetData></worksheet>`;
};
const outside = `<?xml version="1.0"?><!DOCTYPE w [<!ENTITY f SYSTEM "file:///etc/passwd">]><worksheet><sheetData><row r="1">${textCell('A1', '&f;')}</row></sheetData></worksheet>`;

const BOMBS: [string, number, string, string, () => Buffer][] = [
  ['256 MiB of one packed sheet', 413, 'TOO_LARGE', 'TOO_LARGE', () => sheet(nothing())],
  [
    '256 MiB in a picture',
    413,
    'TOO_LARGE',
    'TOO_LARGE',
    () => makeZip([...plain, { name: 'a.png', content: nothing() }]),
  ],
  ['256 MiB that say they are ten bytes', 422, 'IMPORT_UNREADABLE', 'UNSAFE', () => sheet(nothing(), { declared: 10 })],
  [
    'a picture that says it is ten bytes',
    422,
    'IMPORT_UNREADABLE',
    'UNSAFE',
    () => makeZip([...plain, { name: 'a.png', content: nothing(), declared: 10 }]),
  ],
  [
    'a million rows of a workbook',
    413,
    'TOO_LARGE',
    'TOO_MANY_ROWS',
    () => sheet(`<worksheet><sheetData>${million((row) => `<row r="${row}"/>`).join('')}</sheetData></worksheet>`),
  ],
  ['a million lines of text', 413, 'TOO_LARGE', 'TOO_MANY_ROWS', () => Buffer.from(million(() => 'a;b').join('\n'))],
  ['entities that multiply', 422, 'IMPORT_UNREADABLE', 'UNSAFE', () => sheet(laughs())],
  ['an entity that reads a file', 422, 'IMPORT_UNREADABLE', 'UNSAFE', () => sheet(outside)],
  [
    'ten thousand entries',
    413,
    'TOO_LARGE',
    'TOO_LARGE',
    () => makeZip([...plain, ...Array.from({ length: 10_000 }, (_, name) => ({ name: `${name}.xml`, content: '' }))]),
  ],
  [
    'a path that climbs',
    422,
    'IMPORT_UNREADABLE',
    'UNSAFE',
    () => makeZip([...plain, { name: '../../evil.xml', content: '' }]),
  ],
  [
    'an archive in an archive',
    415,
    'UNSUPPORTED_MEDIA',
    'UNKNOWN_FORMAT',
    () => makeZip([{ name: 'a.xlsx', content: makeZip(plain) }]),
  ],
];

afterEach(() => {
  expect(Object.getOwnPropertyNames(Object.prototype)).toHaveLength(12);
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
});

describe('a file that is made to do harm', () => {
  it.each(BOMBS)('is refused with its reason, and writes nothing: %s', async (_name, status, code, reason, make) => {
    const council = await app.council();
    const bytes = make();
    expect(bytes.length).toBeLessThan(5 * 1024 * 1024);
    const refused = await upload(council, bytes);
    expect([refused.status, refused.body.code, refused.body.errors?.[0]?.code]).toEqual([status, code, reason]);
    for (const language of ['fr', 'en'] as const)
      expect(wordsIn(language).exists(`imports:refusal.${reason}`)).toBe(true);
    expect(await count(council, 'import_batch')).toBe(0);
  });

  it('keeps nobody else from their own file', async () => {
    const council = await app.council();
    const bomb = sheet(nothing());
    const [own, ...refused] = await Promise.all([
      upload(council, 'plan-actions.xlsx'),
      ...[bomb, bomb, bomb].map((bytes) => upload(council, bytes)),
    ]);
    expect([own.status, ...refused.map(({ status }) => status)]).toEqual([200, 413, 413, 413]);
    expect(await count(council, 'import_batch')).toBe(1);
  });
});

describe('words that would be orders elsewhere', () => {
  it('are headings like others: __proto__, constructor, toString', async () => {
    const council = await app.council();
    const lines = ['__proto__;constructor;toString;Action;Axe', '{"polluted":1};x;y;Ouvrir un lieu;__proto__'];
    const draft = detail(await upload(council, Buffer.from(lines.join('\n'))));
    const { body } = await council.call(importsApi.get, at(draft.id));
    expect(JSON.stringify(body)).toContain('__proto__');
    expect((await accepted(council, Buffer.from(`${lines.join('\n')}\n`))).state).toBe('ACCEPTED');
    const plan = await council.call(actionPlanApi.get);
    expect(plan.body.axes.map(({ title }: { title: string }) => title)).toEqual(['__proto__']);
    expect(plan.body.actions.map(({ title }: { title: string }) => title)).toEqual(['Ouvrir un lieu']);
  });

  it('are the last value of a formula, never the formula; a text that looks like one stays a text', async () => {
    const council = await app.council();
    const head = `<row r="1">${textCell('A1', 'Axe')}${textCell('B1', 'Action')}</row>`;
    const formula = `<c r="B2" t="str"><f>HYPERLINK("http://x","y")</f><v>Ouvrir</v></c>`;
    const rows = `${head}<row r="2">${textCell('A2', '=1+1')}${formula}</row>`;
    await accepted(council, makeZip(workbook(rows)));
    const plan = await council.call(actionPlanApi.get);
    expect([plan.body.axes[0].title, plan.body.actions[0].title]).toEqual(['=1+1', 'Ouvrir']);
  });
});
