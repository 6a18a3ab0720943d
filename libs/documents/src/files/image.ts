import sharp, { type Sharp } from 'sharp';
import { FileUnfit } from './refusal.ts';

export type ImageType = 'png' | 'jpg' | 'webp';

/**
 * The same picture drawn again: what a camera noted (place, device, time) and whatever hid in the file are gone.
 * @throws FileUnfit when it cannot be drawn, or has more pixels than `maxPixels`
 */
export async function redraw(bytes: Buffer, type: ImageType, maxPixels: number): Promise<Uint8Array> {
  try {
    const picture = sharp(bytes, { limitInputPixels: maxPixels, failOn: 'error', sequentialRead: true }).autoOrient();
    return new Uint8Array(await drawn(picture, type).toBuffer());
  } catch (error) {
    throw new FileUnfit(/pixel limit/i.test(String(error)) ? 'PIXELS' : 'BROKEN');
  }
}

function drawn(picture: Sharp, type: ImageType): Sharp {
  if (type === 'png') return picture.png();
  return type === 'jpg' ? picture.jpeg({ quality: 88 }) : picture.webp({ quality: 88 });
}
