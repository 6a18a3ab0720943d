import { Injectable } from '@nestjs/common';
import { LIMITS } from '@trame/contracts/limits';
import type { PhotoJob, PhotoVerdict } from '@trame/documents/files/photo';
import type { Picture } from '@trame/documents/pdf/report';
import { Children } from '../../../platform/child/children.ts';
import { ChildFailed } from '../../../platform/child/confined-child.ts';
import { PhotoTooLarge, PhotoUnreadable } from './photos.errors.ts';

/** Draws a photo as reports print it, in a process of its own. */
@Injectable()
export class DrawPhoto {
  constructor(private readonly children: Children) {}

  /** @throws PhotoUnreadable, PhotoTooLarge, Unavailable */
  async run(bytes: Uint8Array): Promise<Picture> {
    const job: PhotoJob = { bytes, limits: LIMITS.reports.photo };
    const verdict = await this.children.read<PhotoVerdict>('@trame/documents/files/photo', job).catch(tooLarge);
    if ('photo' in verdict) return verdict.photo;
    throw verdict.refusal === 'PIXELS' ? new PhotoTooLarge() : new PhotoUnreadable();
  }
}

/** A picture that takes all the memory or all the time it is given. */
function tooLarge(error: unknown): never {
  const drowned = error instanceof ChildFailed && (error.failure === 'MEMORY' || error.failure === 'TIMEOUT');
  throw drowned ? new PhotoTooLarge() : error;
}
