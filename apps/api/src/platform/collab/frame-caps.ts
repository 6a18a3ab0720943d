import { LIMITS } from '@trame/contracts/limits';

const SECOND = 1_000;
const { framesPerSecond, bytesPerSecond } = LIMITS.collab;

/** Counts what one socket sends in each second; a person who types, even with many texts open, stays far below. */
export class FrameCaps {
  private since = 0;
  private frames = 0;
  private bytes = 0;

  /** Whether one more frame of `size` bytes at `now` (milliseconds) is still what people send. */
  accepts(size: number, now: number): boolean {
    if (now - this.since >= SECOND) {
      this.since = now;
      this.frames = 0;
      this.bytes = 0;
    }
    this.frames += 1;
    this.bytes += size;
    return this.frames <= framesPerSecond && this.bytes <= bytesPerSecond;
  }
}
