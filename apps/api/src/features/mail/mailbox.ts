import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../../platform/config.ts';
import { NotFound } from '../../platform/errors/refusals.ts';
import type { Parcel } from './carrier.ts';

/** A mail as the mailbox keeps it. */
export interface KeptMail extends Parcel {
  at: string;
}

const SHOWN = 200;

/**
 * The mailbox of a laptop: a folder the worker fills and the API shows. A folder and not the tables, so that nothing in
 * the database ever lets the API read the mails of all councils.
 */
@Injectable()
export class Mailbox {
  private readonly folder: string;

  constructor(@Inject(CONFIG) private readonly config: Pick<Config, 'dataDir' | 'devMailbox'>) {
    this.folder = join(config.dataDir, 'mailbox');
  }

  async keep(mail: KeptMail): Promise<void> {
    await mkdir(this.folder, { recursive: true });
    const file = join(this.folder, `${mail.id}.json`);
    await writeFile(`${file}.part`, JSON.stringify(mail), { mode: 0o600 });
    await rename(`${file}.part`, file); // a reader never sees half a mail
  }

  /** The latest mails, newest first: ids sort by time. */
  async list(): Promise<KeptMail[]> {
    this.refuseInProduction();
    const names = await readdir(this.folder).catch(() => []);
    const kept = names.filter((name) => name.endsWith('.json')).toSorted((a, b) => b.localeCompare(a));
    return Promise.all(kept.slice(0, SHOWN).map((name) => this.readFile(name)));
  }

  async read(id: string): Promise<KeptMail> {
    this.refuseInProduction();
    return this.readFile(`${id}.json`).catch(() => {
      throw new NotFound();
    });
  }

  private async readFile(name: string): Promise<KeptMail> {
    return JSON.parse(await readFile(join(this.folder, name), 'utf8')) as KeptMail;
  }

  private refuseInProduction(): void {
    if (!this.config.devMailbox) throw new NotFound();
  }
}
