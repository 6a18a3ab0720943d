import { Injectable } from '@nestjs/common';
import type { FileAnswer } from '@trame/contracts/files';
import type { LetterheadShown } from '@trame/contracts/letterhead';
import type { Letterhead } from '@trame/documents/letterhead';
import type { EntityManager } from 'typeorm';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { NotFound } from '../../platform/errors/refusals.ts';
import type { Actor } from '../../platform/http/context.ts';

/** A council that never set its own has the first version of an empty one. */
const SHOWN = `
  select coalesce(l.version, 1) as version, coalesce(l.lines, '') as lines,
    case when l.logo is not null then json_build_object('width', l.logo_width, 'height', l.logo_height) end as logo
  from (select) nothing left join app.letterhead l on true`;
const PRINTED = `select lines, logo as png, logo_width as width, logo_height as height from app.letterhead`;

interface Printed {
  lines: string;
  png: Buffer | null;
  width: number;
  height: number;
}

@Injectable()
export class LetterheadReader {
  constructor(private readonly db: TenantDb) {}

  get(ctx: Actor): Promise<LetterheadShown> {
    return this.db.read(ctx, (tx) => this.within(tx));
  }

  /** That of the council of the transaction. */
  async within(tx: EntityManager): Promise<LetterheadShown> {
    const [shown] = await tx.query<[LetterheadShown]>(SHOWN);
    return shown;
  }

  /** As documents need it; `null` when the council set nothing. */
  async toPrint(ctx: Actor): Promise<Letterhead | null> {
    const [found] = await this.db.read(ctx, (tx) => tx.query<Printed[]>(PRINTED));
    if (!found) return null;
    const { lines, png, width, height } = found;
    return { lines, logo: png && { png: new Uint8Array(png), width, height } };
  }

  /** @throws NotFound when there is none */
  async logo(ctx: Actor): Promise<FileAnswer> {
    const printed = await this.toPrint(ctx);
    if (!printed?.logo) throw new NotFound();
    return { fileName: 'logo.png', bytes: new Uint8Array(printed.logo.png) };
  }
}
