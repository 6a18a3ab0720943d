import { describe, expect, it } from '@jest/globals';
import { cleanFileName, titleOfFile } from './clean-file-name.ts';
import { announcedType, FILE_TYPES, familyOf, mediaTypeOf } from './file-type.ts';

describe('the name of a file', () => {
  it.each([
    ['Diagnostic 2026.pdf', 'Diagnostic 2026.pdf'],
    ['C:\\Users\\x\\Bureau\\plan.docx', 'plan.docx'],
    ['../../etc/passwd.txt', 'passwd.txt'],
    ['facture\u202Efdp.txt', 'facturefdp.txt'],
    ['a\u0000b\r\nc.pdf', 'abc.pdf'],
    ['"note": <1>?.csv', '_note__ _1__.csv'],
    ['e\u0301te\u0301.odt', 'été.odt'],
    ['  ..bilan.. .pdf', 'bilan.pdf'],
    ['sans extension', 'sans extension'],
    ['zero\u200Bwidth.pdf', 'zerowidth.pdf'],
  ])('%j is kept as %j', (sent, kept) => expect(cleanFileName(sent)).toBe(kept));

  it.each(['', '   ', '.pdf', '..', '/', '\u202E.pdf'])('%j is no name', (sent) =>
    expect(cleanFileName(sent)).toBeNull(),
  );

  it('is at most 200 characters, with its extension, and never half a character', () => {
    expect(cleanFileName(`${'a'.repeat(300)}.pdf`)).toBe(`${'a'.repeat(196)}.pdf`);
    expect(cleanFileName(`${'a'.repeat(195)}😀.pdf`)).toBe(`${'a'.repeat(195)}.pdf`);
  });

  it('gives the document its title', () => {
    expect(titleOfFile('Diagnostic_local_2026.v2.pdf')).toBe('Diagnostic local 2026.v2');
  });
});

describe('the type of a file', () => {
  it.each([
    ['a.PDF', 'pdf'],
    ['photo.jpeg', 'jpg'],
    ['a.b.xlsx', 'xlsx'],
    ['logo.svg', null],
    ['page.html', null],
    ['macro.docm', null],
    ['pdf', null],
    ['a.pdf.exe', null],
  ])('%s announces %s', (name, type) => expect(announcedType(name)).toBe(type));

  it('has a family and a media type, whichever it is', () => {
    expect(FILE_TYPES.filter((type) => !mediaTypeOf(type).includes('/'))).toEqual([]);
    expect(FILE_TYPES.map(familyOf)).not.toContain(undefined);
  });
});
