import { Injectable } from '@nestjs/common';
import type { ActivityReport } from '@trame/contracts/activity-reports';
import type { LocalItem } from '@trame/contracts/frameworks';
import type { ReportPhoto } from '@trame/contracts/report-photos';
import { wordsIn } from '@trame/copy/both';
import { mayLeave } from '@trame/domain/reports/photo-consent';
import { type PublicRules, publicBlocks, publicWords } from '@trame/domain/reports/public-report';
import type { EntityManager } from 'typeorm';
import { TenantDb } from '../../../platform/database/tenant-db.ts';
import type { CouncilContext } from '../../../platform/http/context.ts';
import { AuditTrail } from '../../audit-trail/index.ts';
import { LocalItemsReader } from '../../frameworks/index.ts';
import { toReport } from '../activity-report.mapper.ts';
import { ActivityReportsReader } from '../activity-reports.reader.ts';
import type { ReportInWords } from '../files/report-document.ts';
import type { StoredReport } from '../stored-report.ts';

/** A report as anybody reads it, in no language yet. */
export interface PublishedContent {
  report: ReportInWords;
  local: readonly LocalItem[];
}

const RULES = `
  select coalesce((select json_agg(json_build_object('given', p.given_name, 'family', p.family_name))
      from app.person p), '[]'::json) as names,
    coalesce((select json_agg(a.id) from app.action a where a.visibility = 'PUBLIC' and a.removed_at is null),
      '[]'::json) as actions`;
const NOTE = 'update app.activity_report set published_at = now(), version = version + 1 where id = $1';

/** Makes of a report what anybody may read, and shows it at its address. */
@Injectable()
export class PublishReport {
  constructor(
    private readonly db: TenantDb,
    private readonly reports: ActivityReportsReader,
    private readonly frameworks: LocalItemsReader,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws NotFound, VersionStale */
  async run(ctx: CouncilContext, id: string): Promise<ActivityReport> {
    const now = await this.reports.now(ctx, await this.reports.stored(ctx, id));
    const { items } = await this.frameworks.list(ctx);
    return this.db.transaction(ctx, async (tx) => {
      const report = await this.reports.inHand(tx, ctx, id, now);
      const content: PublishedContent = { report: publicReport(report, await rulesOf(tx)), local: items };
      await tx.query('select core.publish_report($1, $2)', [id, JSON.stringify(content)]);
      await tx.query('select core.publish_photos($1)', [id]);
      await tx.query(NOTE, [id]);
      await this.audit.record(tx, 'report.published', id);
      return toReport(await this.reports.find(tx, id), now);
    });
  }
}

async function rulesOf(tx: EntityManager): Promise<PublicRules> {
  const [{ names, actions }] = await tx.query<[{ names: PublicRules['names']; actions: string[] }]>(RULES);
  return { names, actions: new Set(actions), somebody: wordsIn('fr').t('activityReports:somebody') };
}

function publicReport(report: StoredReport, rules: PublicRules): ReportInWords {
  const { startsOn, endsOn, takenAt, chapters, texts, blocks, photos } = report;
  const said = publicWords(rules);
  return {
    ...{ title: said(report.title), startsOn, endsOn, takenAt, chapters },
    texts: texts.map((one) => ({ ...one, text: said(one.text) })),
    blocks: publicBlocks(blocks, rules),
    photos: photos.flatMap((photo) => (mayLeave(photo, 'PUBLIC') ? publicPhoto(photo, said) : [])),
  };
}

/** That somebody agreed is why it is there; who did is for the council alone. */
const publicPhoto = (photo: ReportPhoto, said: (text: string) => string): ReportPhoto => ({
  ...photo,
  ...{ alt: said(photo.alt), caption: said(photo.caption) },
  consent: photo.consent && { ...photo.consent, by: '' },
});
