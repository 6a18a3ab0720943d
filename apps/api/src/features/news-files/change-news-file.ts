import { Injectable } from '@nestjs/common';
import type { NewsFile } from '@trame/contracts/news-files';
import type { PhotoConsent } from '@trame/contracts/photo-consent';
import type { EntityManager } from 'typeorm';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { updateVersion } from '../../platform/database/update-version.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { followConsent } from '../activity-reports/index.ts';
import { AuditTrail } from '../audit-trail/index.ts';
import { DocumentEntity } from '../documents/index.ts';
import { type NewsFilePlace, NewsFilesReader } from './news-files.reader.ts';
import { noteToKeep } from './note-to-keep.ts';

type Patch = Partial<Pick<DocumentEntity, 'alt' | 'consentBy' | 'consentOn' | 'consentUse'>>;

/** What is said of a photo of the news: what it shows, and who agreed that it be used. */
@Injectable()
export class ChangeNewsFile {
  constructor(
    private readonly db: TenantDb,
    private readonly files: NewsFilesReader,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws NotFound, Forbidden, CellNoDocument, RoadmapClosed, VersionStale */
  describe(ctx: CouncilContext, place: NewsFilePlace, alt: string): Promise<NewsFile> {
    return this.db.transaction(ctx, async (tx) => {
      const described = await this.change(tx, ctx, place, { alt });
      await this.audit.record(tx, 'news-file.described', place.documentId, ['alt']);
      return described;
    });
  }

  /** Withdrawn here, it is withdrawn in the reports that took the photo from here. @throws the same */
  agree(ctx: CouncilContext, place: NewsFilePlace, consent: PhotoConsent): Promise<NewsFile> {
    const { by, on, use } = consent ?? { by: null, on: null, use: null };
    return this.db.transaction(ctx, async (tx) => {
      const agreed = await this.change(tx, ctx, place, { consentBy: by, consentOn: on, consentUse: use });
      await followConsent(tx, place.documentId, consent);
      await this.audit.record(tx, 'news-file.agreed', place.documentId, ['consent']);
      return agreed;
    });
  }

  private async change(tx: EntityManager, ctx: CouncilContext, place: NewsFilePlace, patch: Patch): Promise<NewsFile> {
    await noteToKeep(tx, ctx, place);
    await this.files.find(tx, ctx, place);
    const key = { id: place.documentId, seenVersion: ctx.seenVersion };
    return updateVersion(tx, DocumentEntity, key, patch, () => this.files.find(tx, ctx, place));
  }
}
