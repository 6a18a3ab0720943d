import type { FileType } from '@trame/domain/documents/file-type';
import { fileTypeFromBuffer } from 'file-type';
import type { ImageLimits, ImageType, Redrawn } from './image.ts';
import { checkOffice } from './office.ts';
import { checkPdf } from './pdf.ts';
import { insist } from './refusal.ts';
import { checkText } from './text.ts';

export interface FileLimits extends ImageLimits {
  /** Parts of one archive. */
  readonly entries: number;
}

/** The container of old and of locked Office files. */
const LOCKED = 'cfb';

/**
 * Looks at a file whose name announces `type`: first bytes, structure, hidden programs. Answers what to keep when it is
 * not what was sent (a picture is drawn again), `null` otherwise. @throws FileUnfit
 */
export async function checkFile(bytes: Buffer, type: FileType, limits: FileLimits): Promise<Redrawn | null> {
  if (type === 'txt' || type === 'csv') {
    insist((await fileTypeFromBuffer(bytes))?.mime.startsWith('text/') ?? true, 'MISMATCH');
    checkText(bytes);
    return null;
  }
  await checkFirstBytes(bytes, type);
  if (type === 'pdf') checkPdf(bytes);
  else if (type === 'png' || type === 'jpg' || type === 'webp') return drawAgain(bytes, type, limits);
  else checkOffice(bytes, limits.entries);
  return null;
}

/** What draws pictures takes half the time of reading any other file: loaded for a picture alone. */
async function drawAgain(bytes: Buffer, type: ImageType, limits: ImageLimits): Promise<Redrawn> {
  const { redraw } = await import('./image.ts');
  return redraw(bytes, type, limits);
}

async function checkFirstBytes(bytes: Buffer, type: FileType): Promise<void> {
  const found = (await fileTypeFromBuffer(bytes))?.ext;
  insist(found !== LOCKED, 'BROKEN');
  insist(!/^(docm|xlsm|pptm|dotm|xltm|potm|ppsm)$/.test(found ?? ''), 'ACTIVE');
  insist(found === type || (found === 'apng' && type === 'png'), 'MISMATCH');
}
