import type { Logo } from '../letterhead.ts';
import { drawAgain, type PictureLimits, type PictureRefusal } from './draw-again.ts';

export interface LogoJob {
  readonly bytes: Uint8Array;
  readonly limits: PictureLimits;
}
export type LogoVerdict = { readonly logo: Logo } | { readonly refusal: PictureRefusal };

/** Entry of the child process: a logo drawn again as a PNG of the size that is printed. */
export default async function run({ bytes, limits }: LogoJob): Promise<LogoVerdict> {
  const drawn = await drawAgain(bytes, limits, (picture) => picture.png({ compressionLevel: 9 }));
  if ('refusal' in drawn) return drawn;
  return { logo: { png: drawn.bytes, width: drawn.width, height: drawn.height } };
}
