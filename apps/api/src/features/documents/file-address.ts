import { timingSafeEqual } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { LIMITS } from '@trame/contracts/limits';
import { parse as bytesOf, stringify as uuidOf } from 'uuid';
import { Clock } from '../../platform/clock.ts';
import { CONFIG, type Config } from '../../platform/config.ts';
import { AddressExpired } from './documents.errors.ts';
import { FileSeal } from './file-seal.ts';

/** One version of one document, for one reader. */
export interface Addressed {
  readonly councilId: string;
  readonly documentId: string;
  readonly personId: string;
  readonly number: number;
  /** The small picture of it, instead of the file. */
  readonly thumbnail: boolean;
}

const UUID = 16;
const SAID = 3 * UUID + 9;
const SIGNATURE = 32;

/**
 * Addresses of files that say whom they are for and until when, signed by this installation: the server that answers them
 * needs no cookie, so that it may stand on an origin of its own.
 */
@Injectable()
export class FileAddress {
  constructor(
    private readonly seal: FileSeal,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Pick<Config, 'filesOrigin'>,
  ) {}

  /** An address that is good for `LIMITS.files.addressMinutes`. */
  async write({ councilId, documentId, personId, number, thumbnail }: Addressed): Promise<string> {
    const numbers = Buffer.alloc(9);
    numbers.writeUInt32BE(number, 0);
    numbers.writeUInt32BE(this.seconds() + LIMITS.files.addressMinutes * 60, 4);
    numbers.writeUInt8(thumbnail ? 1 : 0, 8);
    const said = Buffer.concat([...[councilId, documentId, personId].map(bytesOf), numbers]);
    const token = Buffer.concat([said, await this.seal.sign(said)]).toString('base64url');
    return `${this.config.filesOrigin}/files/${token}`;
  }

  /** What the token says. @throws AddressExpired when it is too old, or not ours */
  async read(token: string): Promise<Addressed> {
    const sent = Buffer.from(token, 'base64url');
    const said = sent.subarray(0, SAID);
    const isOurs = sent.length === SAID + SIGNATURE && timingSafeEqual(sent.subarray(SAID), await this.seal.sign(said));
    if (!isOurs || said.readUInt32BE(3 * UUID + 4) < this.seconds()) throw new AddressExpired();
    const idAt = (place: number) => uuidOf(said.subarray(place * UUID, (place + 1) * UUID));
    const number = said.readUInt32BE(3 * UUID);
    const thumbnail = said.readUInt8(SAID - 1) === 1;
    return { councilId: idAt(0), documentId: idAt(1), personId: idAt(2), number, thumbnail };
  }

  private seconds(): number {
    return Math.floor(this.clock.now().getTime() / 1000);
  }
}
