/** What a council keeps: what its members can open, and nothing that a browser would run. */
export const FILE_TYPES = [
  'pdf',
  'docx',
  'xlsx',
  'pptx',
  'odt',
  'ods',
  'odp',
  'png',
  'jpg',
  'webp',
  'txt',
  'csv',
] as const;
export type FileType = (typeof FILE_TYPES)[number];

/** The family people recognise, whatever program made the file. */
export const FILE_FAMILIES = ['PDF', 'TEXT', 'SHEET', 'SLIDES', 'IMAGE'] as const;
export type FileFamily = (typeof FILE_FAMILIES)[number];

const OFFICE = 'application/vnd.openxmlformats-officedocument';
const ODF = 'application/vnd.oasis.opendocument';

const KNOWN: Readonly<Record<FileType, { family: FileFamily; media: string }>> = {
  pdf: { family: 'PDF', media: 'application/pdf' },
  docx: { family: 'TEXT', media: `${OFFICE}.wordprocessingml.document` },
  odt: { family: 'TEXT', media: `${ODF}.text` },
  txt: { family: 'TEXT', media: 'text/plain; charset=utf-8' },
  xlsx: { family: 'SHEET', media: `${OFFICE}.spreadsheetml.sheet` },
  ods: { family: 'SHEET', media: `${ODF}.spreadsheet` },
  csv: { family: 'SHEET', media: 'text/csv; charset=utf-8' },
  pptx: { family: 'SLIDES', media: `${OFFICE}.presentationml.presentation` },
  odp: { family: 'SLIDES', media: `${ODF}.presentation` },
  png: { family: 'IMAGE', media: 'image/png' },
  jpg: { family: 'IMAGE', media: 'image/jpeg' },
  webp: { family: 'IMAGE', media: 'image/webp' },
};

export const familyOf = (type: FileType): FileFamily => KNOWN[type].family;
export const mediaTypeOf = (type: FileType): string => KNOWN[type].media;

/** A photo as some phones keep it: no browser but one shows it, so that it is refused in words of its own. */
export const isHeic = (fileName: string): boolean => /\.(heic|heif|hif)$/i.test(fileName.trim());

/** The type a file name announces; `null` when a council does not keep such files. */
export function announcedType(fileName: string): FileType | null {
  const extension = /\.([a-z0-9]+)$/i.exec(fileName.trim())?.[1]?.toLowerCase();
  const type = extension === 'jpeg' ? 'jpg' : extension;
  return FILE_TYPES.find((known) => known === type) ?? null;
}
