import { fileTypeFromBuffer } from 'file-type';
import sharp, { type Sharp } from 'sharp';

/** Pixels of what is sent, and of what is kept of it. */
export interface PictureLimits {
  readonly pixels: number;
  readonly width: number;
  readonly height: number;
}
/** `PICTURE`: no PNG, JPEG or WebP that can be drawn. `PIXELS`: more than may be looked at. */
export type PictureRefusal = 'PICTURE' | 'PIXELS';

interface Drawn {
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly height: number;
}

const PICTURES = ['png', 'jpg', 'webp'];

/** A picture drawn again within its room, so that nothing of the file that was sent is kept, whatever hid in it. */
export async function drawAgain(
  bytes: Uint8Array,
  limits: PictureLimits,
  encode: (picture: Sharp) => Sharp,
): Promise<Drawn | { readonly refusal: PictureRefusal }> {
  // a drawing in SVG is a program: only pictures made of pixels are read
  const type = await fileTypeFromBuffer(bytes);
  if (!type || !PICTURES.includes(type.ext)) return { refusal: 'PICTURE' };
  try {
    const picture = sharp(bytes, { limitInputPixels: limits.pixels, failOn: 'error' })
      .autoOrient()
      .resize({ width: limits.width, height: limits.height, fit: 'inside', withoutEnlargement: true });
    const { data, info } = await encode(picture).toBuffer({ resolveWithObject: true });
    return { bytes: new Uint8Array(data), width: info.width, height: info.height };
  } catch (error) {
    return { refusal: /pixel limit/i.test(String(error)) ? 'PIXELS' : 'PICTURE' };
  }
}
