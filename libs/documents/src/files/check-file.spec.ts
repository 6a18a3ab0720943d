import { describe, expect, it } from '@jest/globals';
import type { FileType } from '@trame/domain/documents/file-type';
import sharp from 'sharp';
import { makeZip } from '../../test/make-zip.ts';
import { aPdf, aPhoto, aText, odt, office } from '../../test/sample-files.ts';
import { checkFile } from './check-file.ts';

const LIMITS = { pixels: 40_000_000, thumbnail: 320, entries: 5_000 };
const check = (bytes: Buffer, type: FileType, limits = LIMITS) => checkFile(bytes, type, limits);
const SVG = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
const HTML = '<!doctype html><script>alert(1)</script>';
const JAR = makeZip([{ name: 'Evil.class', content: 'cafebabe' }]);

describe('a file that is what it says', () => {
  it.each<[FileType, Buffer]>([
    ['pdf', aPdf()],
    ['docx', office('docx')],
    ['xlsx', office('xlsx')],
    ['pptx', office('pptx')],
    ['odt', odt()],
    ['txt', aText('Réunion du 3 décembre : 5 < 6')],
    ['csv', Buffer.from('nom;prénom\nAubry;Élise\n', 'latin1')],
  ])('is kept as it is: %s', async (type, bytes) => expect(await check(bytes, type)).toBeNull());

  it.each(['png', 'jpg', 'webp'] as const)('is drawn again, without what the camera noted: %s', async (type) => {
    const sent = await aPhoto(type);
    expect((await sharp(sent).metadata()).exif).toBeDefined();
    const kept = await check(sent, type);
    const read = await sharp(kept?.bytes).metadata();
    expect([read.format, read.width, read.exif]).toEqual([type === 'jpg' ? 'jpeg' : type, 40, undefined]);
    expect(Buffer.from(kept?.bytes ?? []).includes('SECRET-PLACE')).toBe(false);
  });

  it.each([
    ['a wide one', { width: 1_000, height: 250 }, {}, [320, 80]],
    ['a tall one', { width: 250, height: 1_000 }, {}, [80, 320]],
    ['one a camera held upright', { width: 1_000, height: 250 }, { orientation: 6 }, [80, 320]],
    ['one that is small already', { width: 40, height: 30 }, {}, [40, 30]],
  ])('has a small picture of it that says how large it is: %s', async (_, size, noted, expected) => {
    const drawn = sharp({ create: { ...size, channels: 3, background: '#3a6ea5' } }).withMetadata(noted);
    const kept = await check(
      await drawn
        .withExifMerge({ IFD0: { Copyright: 'SECRET-PLACE' } })
        .jpeg()
        .toBuffer(),
      'jpg',
    );
    const { bytes, width, height } = kept?.thumbnail ?? { bytes: undefined };
    const read = await sharp(bytes).metadata();
    expect([read.format, read.width, read.height, read.exif]).toEqual(['webp', ...expected, undefined]);
    expect([width, height, Buffer.from(bytes ?? []).includes('SECRET-PLACE')]).toEqual([...expected, false]);
  });

  it('loses what was hidden behind a picture', async () => {
    const kept = await check(Buffer.concat([await aPhoto('jpg'), JAR]), 'jpg');
    const made = [kept?.bytes, kept?.thumbnail.bytes].map((bytes) => Buffer.from(bytes ?? []).includes('Evil.class'));
    expect(made).toEqual([false, false]);
  });
});

describe('a file that is not what it says', () => {
  it.each<[string, FileType, Buffer, string]>([
    ['a drawing that runs, as a picture', 'png', Buffer.from(SVG), 'MISMATCH'],
    ['a page, as a photo', 'jpg', Buffer.from(HTML), 'MISMATCH'],
    ['a page, as a text', 'txt', Buffer.from(HTML), 'ACTIVE'],
    ['a drawing that runs, as a text', 'txt', Buffer.from(SVG), 'ACTIVE'],
    ['a script, as a table', 'csv', Buffer.from('#!/bin/sh\nrm'), 'ACTIVE'],
    ['bytes, as a text', 'txt', Buffer.from([0x61, 0, 0, 1, 2]), 'MISMATCH'],
    ['a PDF, as a text', 'txt', aPdf(), 'MISMATCH'],
    ['a PDF, as a letter', 'docx', aPdf(), 'MISMATCH'],
    ['a letter, as a table', 'xlsx', office('docx'), 'MISMATCH'],
    ['an archive, as a letter', 'docx', makeZip([{ name: 'a.txt', content: 'a' }]), 'MISMATCH'],
    ['a program, as a letter', 'docx', Buffer.from('MZ\u0090\u0000'), 'MISMATCH'],
    ['a page before a PDF', 'pdf', Buffer.concat([Buffer.from(HTML), aPdf()]), 'MISMATCH'],
    ['an archive of Java behind a PDF', 'pdf', Buffer.concat([aPdf(), JAR]), 'ACTIVE'],
    ['a PDF cut short', 'pdf', aPdf().subarray(0, 40), 'BROKEN'],
    ['macros in a letter', 'docx', office('docx', [{ name: 'word/vbaProject.bin', content: 'x' }]), 'ACTIVE'],
    ['macros in an open document', 'odt', odt([{ name: 'Basic/Standard/Module1.xml', content: 'x' }]), 'ACTIVE'],
    ['a page behind a letter', 'docx', Buffer.concat([office('docx'), Buffer.from(HTML)]), 'ACTIVE'],
    ['a letter cut short', 'docx', office('docx').subarray(0, -30), 'BROKEN'],
    ['a letter with a password', 'docx', Buffer.from('d0cf11e0a1b11ae1'.padEnd(1100, '0'), 'hex'), 'BROKEN'],
    ['nothing', 'pdf', Buffer.alloc(0), 'MISMATCH'],
  ])('is refused: %s', async (_name, type, bytes, refusal) => {
    await expect(check(bytes, type)).rejects.toMatchObject({ refusal });
  });

  it('is refused: half a picture, and one with too many pixels', async () => {
    const photo = await aPhoto('png');
    await expect(check(photo.subarray(0, photo.length / 2), 'png')).rejects.toMatchObject({ refusal: 'BROKEN' });
    await expect(check(photo, 'png', { ...LIMITS, pixels: 100 })).rejects.toMatchObject({ refusal: 'PIXELS' });
  });
});
