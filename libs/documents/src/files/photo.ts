import type { Picture } from '../pdf/report.ts';
import { drawAgain, type PictureLimits, type PictureRefusal } from './draw-again.ts';

export interface PhotoJob {
  readonly bytes: Uint8Array;
  readonly limits: PictureLimits;
}
export type PhotoVerdict = { readonly photo: Picture } | { readonly refusal: PictureRefusal };

/** Entry of the child process: a photo drawn again as a JPEG on white; where and when it was taken is not kept. */
export default async function run({ bytes, limits }: PhotoJob): Promise<PhotoVerdict> {
  const drawn = await drawAgain(bytes, limits, (picture) =>
    picture.flatten({ background: '#ffffff' }).jpeg({ quality: 82 }),
  );
  if ('refusal' in drawn) return drawn;
  return { photo: { jpeg: drawn.bytes, width: drawn.width, height: drawn.height } };
}
