import sharp, { type Sharp } from 'sharp';
import { FileUnfit } from './refusal.ts';

export type ImageType = 'png' | 'jpg' | 'webp';

/** A small picture to show beside the name of a file. */
export interface Thumbnail {
  /** WebP. */
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** What is kept of a picture. */
export interface Redrawn {
  readonly bytes: Uint8Array;
  readonly thumbnail: Thumbnail;
}

export interface ImageLimits {
  readonly pixels: number;
  /** The longest side of a thumbnail. */
  readonly thumbnail: number;
}

/**
 * The same picture drawn again, and once more small: what a camera noted (place, device, time) and whatever hid in the
 * file are gone. @throws FileUnfit when it cannot be drawn, or has more pixels than it may
 */
export async function redraw(bytes: Buffer, type: ImageType, limits: ImageLimits): Promise<Redrawn> {
  try {
    const picture = () =>
      sharp(bytes, { limitInputPixels: limits.pixels, failOn: 'error', sequentialRead: true }).autoOrient();
    const drawn = new Uint8Array(await inFormat(picture(), type).toBuffer());
    return { bytes: drawn, thumbnail: await small(picture(), limits.thumbnail) };
  } catch (error) {
    throw new FileUnfit(/pixel limit/i.test(String(error)) ? 'PIXELS' : 'BROKEN');
  }
}

function inFormat(picture: Sharp, type: ImageType): Sharp {
  if (type === 'png') return picture.png();
  return type === 'jpg' ? picture.jpeg({ quality: 88 }) : picture.webp({ quality: 88 });
}

async function small(picture: Sharp, side: number): Promise<Thumbnail> {
  const { data, info } = await picture
    .resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true })
    .webp({ quality: 78 })
    .toBuffer({ resolveWithObject: true });
  return { bytes: new Uint8Array(data), width: info.width, height: info.height };
}
