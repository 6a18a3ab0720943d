import { Injectable } from '@nestjs/common';
import type { LetterheadShown } from '@trame/contracts/letterhead';
import { LIMITS } from '@trame/contracts/limits';
import type { LogoJob, LogoVerdict } from '@trame/documents/files/logo';
import type { Logo } from '@trame/documents/letterhead';
import { Children } from '../../platform/child/children.ts';
import { ChildFailed } from '../../platform/child/confined-child.ts';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { AuditTrail } from '../audit-trail/index.ts';
import { LogoTooLarge, LogoUnreadable } from './letterhead.errors.ts';
import { LetterheadReader } from './letterhead.reader.ts';
import { touchLetterhead } from './touch-letterhead.ts';

/** Keeps another logo: drawn again in a process of its own, before the transaction. */
@Injectable()
export class PutLogo {
  constructor(
    private readonly db: TenantDb,
    private readonly letterheads: LetterheadReader,
    private readonly children: Children,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws LogoUnreadable, LogoTooLarge, VersionStale, Unavailable */
  async run(ctx: CouncilContext, bytes: Uint8Array): Promise<LetterheadShown> {
    const { png, width, height } = await this.draw(bytes);
    return this.db.transaction(ctx, async (tx) => {
      await touchLetterhead(tx, this.letterheads, ctx.seenVersion);
      await tx.query('update app.letterhead set logo = $1, logo_width = $2, logo_height = $3', [
        Buffer.from(png),
        width,
        height,
      ]);
      await this.audit.record(tx, 'council.letterhead-settled', ctx.councilId, ['logo']);
      return this.letterheads.within(tx);
    });
  }

  private async draw(bytes: Uint8Array): Promise<Logo> {
    const job: LogoJob = { bytes, limits: LIMITS.letterhead };
    const verdict = await this.children.read<LogoVerdict>('@trame/documents/files/logo', job).catch(tooLarge);
    if ('logo' in verdict) return verdict.logo;
    throw verdict.refusal === 'PIXELS' ? new LogoTooLarge() : new LogoUnreadable();
  }
}

/** A picture that takes all the memory or all the time it is given. */
function tooLarge(error: unknown): never {
  const drowned = error instanceof ChildFailed && (error.failure === 'MEMORY' || error.failure === 'TIMEOUT');
  throw drowned ? new LogoTooLarge() : error;
}
