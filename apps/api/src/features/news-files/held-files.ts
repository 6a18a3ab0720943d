import { timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.ts';
import { newId } from '../../platform/database/new-id.ts';
import { FileSeal, type TakenFile } from '../documents/index.ts';

/** A file that is stored and that no row names yet. */
export interface HeldFile {
  readonly id: string;
  readonly file: TakenFile;
  /** What brings it again. */
  readonly token: string;
}

/** For what it may be brought again: one action of one request, in one council. */
interface Purpose {
  readonly councilId: string;
  readonly requestId: string;
  readonly actionId: string;
}

/** Half of what the sweep leaves it (`LIMITS.files.orphanHours`): it does not go between the look and the row. */
const HOURS = 12;
const HOUR = 3_600_000;
const PREFIX = 'held';

/**
 * Files of a form that has to be mended wait in the store, and the form names them with a signed token: nobody chooses them
 * twice, and nothing is written before all of it is right.
 */
@Injectable()
export class HeldFiles {
  constructor(
    private readonly seal: FileSeal,
    private readonly clock: Clock,
  ) {}

  async hold(file: TakenFile, purpose: Purpose): Promise<HeldFile> {
    const id = newId();
    const until = this.clock.now().getTime() + HOURS * HOUR;
    const said = Buffer.from(JSON.stringify({ id, until, file })).toString('base64url');
    return { id, file, token: `${said}.${(await this.sign(said, purpose)).toString('base64url')}` };
  }

  /** The file a token brings again; `null` when it is too old, for something else, or not ours. */
  async find(token: string, purpose: Purpose): Promise<HeldFile | null> {
    const [said = '', signature = ''] = token.split('.');
    const [sent, right] = [Buffer.from(signature, 'base64url'), await this.sign(said, purpose)];
    if (sent.length !== right.length || !timingSafeEqual(sent, right)) return null;
    const { id, until, file } = JSON.parse(Buffer.from(said, 'base64url').toString()) as {
      id: string;
      until: number;
      file: TakenFile;
    };
    return until > this.clock.now().getTime() ? { id, file, token } : null;
  }

  private sign(said: string, { councilId, requestId, actionId }: Purpose): Promise<Buffer> {
    return this.seal.sign(Buffer.from([PREFIX, councilId, requestId, actionId, said].join('.')));
  }
}
