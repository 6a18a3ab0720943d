import sharp from 'sharp';
import { makeZip } from './make-zip.ts';

type Part = Parameters<typeof makeZip>[0][number];

export const aText = (words: string): Buffer => Buffer.from(words, 'utf8');

/** The smallest PDF a reader opens; `mark` makes two of them differ. */
export const aPdf = (mark = 'a'): Buffer =>
  Buffer.from(
    `%PDF-1.4\n% ${mark}\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n` +
      `trailer<</Root 1 0 R>>\n%%EOF\n`,
    'latin1',
  );

const MAIN = {
  docx: ['word/document.xml', 'wordprocessingml.document'],
  xlsx: ['xl/workbook.xml', 'spreadsheetml.sheet'],
  pptx: ['ppt/presentation.xml', 'presentationml.presentation'],
} as const;

/** An Office file with its table of types, and whatever else is given. */
export function office(type: keyof typeof MAIN, more: readonly Part[] = []): Buffer {
  const [part, kind] = MAIN[type];
  const types = `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/${part}" ContentType="application/vnd.openxmlformats-officedocument.${kind}.main+xml"/></Types>`;
  return makeZip([{ name: '[Content_Types].xml', content: types }, { name: part, content: '<x/>' }, ...more]);
}

/** An OpenDocument text: its type is its first entry. */
export const odt = (more: readonly Part[] = []): Buffer =>
  makeZip([
    { name: 'mimetype', content: 'application/vnd.oasis.opendocument.text' },
    { name: 'content.xml', content: '<x/>' },
    ...more,
  ]);

/** A photo that tells where it was taken. */
export async function aPhoto(type: 'png' | 'jpg' | 'webp'): Promise<Buffer> {
  const picture = sharp({ create: { width: 40, height: 30, channels: 3, background: '#3a6ea5' } }).withExif({
    IFD0: { Copyright: 'SECRET-PLACE' },
    IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '48/1 51/1 0/1' },
  });
  return picture.toFormat(type === 'jpg' ? 'jpeg' : type).toBuffer();
}

/** A plain picture of a size. */
export const aPicture = (width: number, height: number): Promise<Buffer> =>
  sharp({ create: { width, height, channels: 3, background: '#3a6ea5' } })
    .png()
    .toBuffer();

/** What a picture is and how large. */
export async function shapeOf(picture: Buffer): Promise<[format: string, width: number, height: number]> {
  const { format, width, height } = await sharp(picture).metadata();
  return [format, width, height];
}

/** What a camera noted in a picture; `undefined` when nothing is. */
export const notedIn = async (picture: Buffer): Promise<Buffer | undefined> => (await sharp(picture).metadata()).exif;

/** 48 million pixels of one colour, which weigh little. */
export const aHugePicture = (): Promise<Buffer> =>
  sharp({ create: { width: 8_000, height: 6_000, channels: 3, background: 'white' } })
    .png({ compressionLevel: 1 })
    .toBuffer();
