import { fileTypeFromBuffer } from 'file-type';
import sharp from 'sharp';
import type { Logo } from '../letterhead.ts';

export interface LogoJob {
  readonly bytes: Uint8Array;
  /** Pixels of what is sent, and of what is kept of it. */
  readonly limits: { readonly pixels: number; readonly width: number; readonly height: number };
}
/** `PICTURE`: no PNG, JPEG or WebP that can be drawn. `PIXELS`: more than may be looked at. */
export type LogoVerdict = { readonly logo: Logo } | { readonly refusal: 'PICTURE' | 'PIXELS' };

const PICTURES = ['png', 'jpg', 'webp'];

/**
 * Entry of the child process: a logo drawn again as a PNG of the size that is printed, so that nothing of the file that
 * was sent is kept, whatever hid in it.
 */
export default async function run({ bytes, limits }: LogoJob): Promise<LogoVerdict> {
  // a drawing in SVG is a program: only pictures made of pixels are read
  const type = await fileTypeFromBuffer(bytes);
  if (!type || !PICTURES.includes(type.ext)) return { refusal: 'PICTURE' };
  try {
    const { data, info } = await sharp(bytes, { limitInputPixels: limits.pixels, failOn: 'error' })
      .autoOrient()
      .resize({ width: limits.width, height: limits.height, fit: 'inside', withoutEnlargement: true })
      .png({ compressionLevel: 9 })
      .toBuffer({ resolveWithObject: true });
    return { logo: { png: new Uint8Array(data), width: info.width, height: info.height } };
  } catch (error) {
    return { refusal: /pixel limit/i.test(String(error)) ? 'PIXELS' : 'PICTURE' };
  }
}
