import { Injectable } from '@nestjs/common';
import type { FileAnswer } from '@trame/contracts/files';
import type { PublicEvent } from '@trame/contracts/lite-campaigns';
import type { Language } from '@trame/copy/language';
import { documentFileName } from '@trame/domain/meetings/document-file-name';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { NotFound } from '../../platform/errors/refusals.ts';
import type { Actor, CouncilContext } from '../../platform/http/context.ts';
import { DocumentPrinter } from '../letterhead/index.ts';
import { programmeDocument } from './programme-document.ts';
import { campaignPath } from './public-address.ts';
import { type FoundCampaign, PublicCampaigns } from './public-campaigns.ts';

type Printed = Pick<FoundCampaign, 'council' | 'zone' | 'campaign'> & { events: PublicEvent[]; address: string | null };

/** The programme on paper, the same for the public and for the council: what the public may read, or soon will. */
@Injectable()
export class PrintProgramme {
  constructor(
    private readonly campaigns: PublicCampaigns,
    private readonly db: TenantDb,
    private readonly printer: DocumentPrinter,
  ) {}

  /** For anybody, once it is published. @throws NotFound, Unavailable when too many wait */
  async forPublic(code: string, language: Language): Promise<FileAnswer> {
    const found = await this.campaigns.follow(code);
    if (!found) throw new NotFound();
    const { actor, campaignId } = found;
    const printed = await this.db.read(actor, async (tx) => {
      const head = await this.campaigns.read(tx, campaignId);
      if (!head?.published) throw new NotFound();
      const address = this.campaigns.addressOf(campaignPath(code, '', {}));
      return { ...head, address, events: await this.campaigns.events(tx, campaignId) };
    });
    return this.print(actor, printed, language);
  }

  /** For the council, before it is published too. @throws NotFound, Unavailable when too many wait */
  async forCouncil(ctx: CouncilContext, campaignId: string, language: Language): Promise<FileAnswer> {
    const printed = await this.db.read(ctx, async (tx) => {
      const head = await this.campaigns.head(tx, campaignId);
      if (!head) throw new NotFound();
      const address = head.published && head.code ? this.campaigns.addressOf(campaignPath(head.code, '', {})) : null;
      return { ...head, address, events: await this.campaigns.events(tx, campaignId) };
    });
    return this.print(ctx, printed, language);
  }

  private async print(actor: Actor, printed: Printed, language: Language): Promise<FileAnswer> {
    const data = programmeDocument(printed, printed.events, { language, address: printed.address });
    return {
      fileName: documentFileName(printed.campaign.startsOn, '', data.words.document),
      bytes: await this.printer.pdf(actor, { document: 'programme', data }),
    };
  }
}
