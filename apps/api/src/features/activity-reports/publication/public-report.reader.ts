import { Inject, Injectable } from '@nestjs/common';
import type { FileAnswer, PageAnswer } from '@trame/contracts/files';
import type { Language } from '@trame/copy/language';
import { CONFIG, type Config } from '../../../platform/config.ts';
import { CoreDb } from '../../../platform/database/core-db.ts';
import { NotFound } from '../../../platform/errors/refusals.ts';
import { LitePages } from '../../../platform/lite/lite-pages.ts';
import { printedPhotos, reportDocument } from '../files/report-document.ts';
import type { PublishedContent } from './publish-report.ts';

interface Published {
  content: PublishedContent;
  council: string;
  zone: string;
}

/**
 * The page of a published report: what was published, and nothing of what the report became since, but for the photos
 * whose people no longer agree: they are gone from the page at once.
 */
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
    const shown = new Set(
      (await this.core.call<{ id: string }>('core.published_photos', [slug, reportId])).map(({ id }) => id),
    );
    const photos = content.report.photos.filter(({ id }) => shown.has(id));
    const report = { ...content.report, photos, takenAt: new Date(content.report.takenAt) };
    const { title, facts, day, chapters } = reportDocument({ report, local: content.local, council, zone }, language);
    const pictures = printedPhotos(report).map(({ id, width, height }) => ({
      ...{ src: `/c/${encodeURIComponent(slug)}/rapports/${reportId}/photos/${id}`, width, height },
    }));
    return this.lite.answer({ page: 'report', ...spoken, council, title, facts, day, chapters, pictures });
  }

  /** A photo of that page, as long as whoever is on it agrees. @throws NotFound */
  async photo({ slug, reportId, photoId }: { slug: string; reportId: string; photoId: string }): Promise<FileAnswer> {
    const [found] = await this.core.call<{ jpeg: Buffer }>('core.published_photo', [slug, reportId, photoId]);
    if (!found) throw new NotFound();
    return { fileName: 'photo.jpg', bytes: new Uint8Array(found.jpeg) };
  }
}
