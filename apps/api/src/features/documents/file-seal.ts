import { createHmac } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { CoreDb } from '../../platform/database/core-db.ts';

/** Signs what is said of files with the key of this installation, which a migration made. */
@Injectable()
export class FileSeal {
  private secret: Promise<Buffer> | undefined;

  constructor(private readonly core: CoreDb) {}

  /** 32 bytes. */
  async sign(said: Uint8Array): Promise<Buffer> {
    this.secret ??= this.readSecret();
    // a database that was away is asked again
    this.secret.catch(() => (this.secret = undefined));
    return createHmac('sha256', await this.secret)
      .update(said)
      .digest();
  }

  private async readSecret(): Promise<Buffer> {
    const [row] = await this.core.call<{ secret: Buffer }>('core.file_address_key', []);
    if (!row) throw new Error('the key of file addresses is missing');
    return row.secret;
  }
}
