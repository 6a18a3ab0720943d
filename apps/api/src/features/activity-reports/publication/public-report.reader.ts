import { Inject, Injectable } from '@nestjs/common';
import type { PageAnswer } from '@trame/contracts/files';
import type { Language } from '@trame/copy/language';
import { CONFIG, type Config } from '../../../platform/config.ts';
import { CoreDb } from '../../../platform/database/core-db.ts';
import { LitePages } from '../../../platform/lite/lite-pages.ts';
import { reportDocument } from '../files/report-document.ts';
import type { PublishedContent } from './publish-report.ts';

interface Published {
  content: PublishedContent;
  council: string;
  zone: string;
}

/** The page of a published report: what was published, and nothing of what the report became since. */
@Injectable()
export class PublicReportReader {
  constructor(
    private readonly core: CoreDb,
    private readonly lite: LitePages,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async read({ slug, reportId }: { slug: string; reportId: string }, language: Language): Promise<PageAnswer> {
    const [found] = await this.core.call<Published>('core.published_report', [slug, reportId]);
    const other = `/c/${encodeURIComponent(slug)}/rapports/${reportId}${language === 'fr' ? '?langue=en' : ''}`;
    const spoken = { language, otherLanguage: other };
    if (!found) {
      const signInHref = `${this.config.publicUrl}/connexion`;
      return this.lite.answer({ page: 'linkOver', ...spoken, signInHref }, false);
    }
    const { content, council, zone } = found;
    const report = { ...content.report, takenAt: new Date(content.report.takenAt) };
    const { title, facts, day, chapters } = reportDocument({ report, local: content.local, council, zone }, language);
    return this.lite.answer({ page: 'report', ...spoken, council, title, facts, day, chapters });
  }
}
