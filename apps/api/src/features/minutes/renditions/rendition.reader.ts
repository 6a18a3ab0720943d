import { Injectable } from '@nestjs/common';
import type { Minutes } from '@trame/contracts/minutes';
import type { EasyTextShown, MinutesRendition, RedactionShown } from '@trame/contracts/renditions';
import { wordsIn } from '@trame/copy/both';
import type { Language } from '@trame/copy/language';
import { easyMinutes } from '@trame/domain/minutes/easy-minutes';
import { holdsPassage } from '@trame/domain/minutes/masking/find-passages';
import { publicMinutes } from '@trame/domain/minutes/masking/public-minutes';
import { namesPeople, type Rendition, renditionFor } from '@trame/domain/minutes/rendition';
import { TenantDb } from '../../../platform/database/tenant-db.ts';
import type { CouncilContext } from '../../../platform/http/context.ts';
import { refuseUnlessLeads } from '../../bodies/index.ts';
import { MinutesReader } from '../minutes.reader.ts';
import { type RenditionSources, renditionSources } from './rendition-sources.ts';

/** One text for four kinds of readers. Public and easy ones start from what members read, whoever asks. */
@Injectable()
export class RenditionReader {
  constructor(
    private readonly db: TenantDb,
    private readonly minutes: MinutesReader,
  ) {}

  /** Throws as `MinutesReader.get`: who may read the minutes may read what names nobody. */
  async read(
    ctx: CouncilContext,
    meetingId: string,
    { language, rendition }: { language: Language; rendition: Rendition },
  ): Promise<MinutesRendition> {
    if (namesPeople(rendition)) {
      const minutes = await this.minutes.get(ctx, meetingId, rendition);
      return { rendition, minutes, masked: { names: 0, passages: 0 }, missing: [] };
    }
    const minutes = await this.minutes.get(ctx, meetingId, 'MEMBERS');
    const sources = await this.db.read(ctx, (tx) => renditionSources(tx, meetingId));
    return masked(minutes, sources, { language, rendition });
  }

  /** For those who write the minutes. Throws `Forbidden` to the lead of another body. */
  async redactions(ctx: CouncilContext, meetingId: string): Promise<RedactionShown[]> {
    const { minutes, sources } = await this.desk(ctx, meetingId);
    return sources.redactions.map((one) => ({ ...one, found: holdsPassage(minutes, one) }));
  }

  /** For those who write the minutes. Throws `Forbidden` to the lead of another body. */
  async easyTexts(ctx: CouncilContext, meetingId: string): Promise<EasyTextShown[]> {
    const { sources } = await this.desk(ctx, meetingId);
    return sources.easyTexts;
  }

  private async desk(ctx: CouncilContext, meetingId: string): Promise<{ minutes: Minutes; sources: RenditionSources }> {
    const minutes = await this.minutes.get(ctx, meetingId, renditionFor(ctx.role));
    const sources = await this.db.read(ctx, async (tx) => {
      await refuseUnlessLeads(tx, ctx, minutes.meeting.bodyId);
      return renditionSources(tx, meetingId);
    });
    return { minutes, sources };
  }
}

function masked(
  minutes: Minutes,
  { names, redactions, easyTexts }: RenditionSources,
  { language, rendition }: { language: Language; rendition: Rendition },
): MinutesRendition {
  const { t } = wordsIn(language);
  const words = { person: t('renditions:mask.person'), passage: t('renditions:mask.passage') };
  const published = publicMinutes(minutes, { names, redactions, words });
  if (rendition === 'PUBLIC') return { rendition, minutes: published.minutes, masked: published.masked, missing: [] };
  const easy = easyMinutes(published.minutes, easyTexts, published.masker);
  return { rendition, ...easy, masked: published.masked };
}
