import { Inject, Injectable } from '@nestjs/common';
import type { ChairDocumentPage, ChairPage } from '@trame/contracts/chair-lite';
import type { ChairView } from '@trame/contracts/chair-page';
import type { PageAnswer } from '@trame/contracts/files';
import type { LitePage } from '@trame/contracts/lite';
import type { EntityManager } from 'typeorm';
import { CONFIG, type Config } from '../../platform/config.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { LitePages } from '../../platform/lite/lite-pages.ts';
import { otherLanguage } from '../invitations/index.ts';
import { PointReader } from './point.reader.ts';
import { pointAddress } from './point-address.ts';
import { type PointHolder, PointHolders } from './point-holder.ts';
import { WholeDocument } from './whole-document.ts';

/** The page of the chair. Scanners open it as they like: reading writes nothing, and the database refuses that it does. */
@Injectable()
export class ChairPageReader {
  constructor(
    private readonly holders: PointHolders,
    private readonly point: PointReader,
    private readonly whole: WholeDocument,
    private readonly lite: LitePages,
    @Inject(CONFIG) private readonly config: Pick<Config, 'publicUrl'>,
  ) {}

  /** For an account, or behind the token of a link. */
  async read(ctx: CouncilContext | string, view: ChairView): Promise<PageAnswer> {
    const page = await this.holders.read(ctx, (tx, holder) => this.pageOf(tx, holder, view));
    if (page) return this.lite.answer(page);
    // an account that does not chair was refused before
    return this.over(typeof ctx === 'string' ? ctx : '', view);
  }

  private async pageOf(tx: EntityManager, holder: PointHolder, view: ChairView): Promise<LitePage> {
    const head = headOf(holder, view);
    const { voir, reunion } = view;
    if (voir && reunion) {
      const meeting = await this.whole.read(tx, holder, { voir, reunion, language: view.langue });
      const back = pointAddress(holder.path, { langue: view.langue, preuve: view.preuve });
      return { page: 'chairDocument', ...head, ...meeting, back } satisfies ChairDocumentPage;
    }
    const { roadmapId: _, ...point } = await this.point.read(tx, holder);
    const asks = holder.asksCode && holder.door.kind === 'LINK' && (view.dit === 'code' || view.dit === 'refus');
    const proof = asks ? { hasPassword: holder.accountId !== null } : null;
    const asked = { proof, preuve: view.preuve ?? '', said: view.dit ?? null };
    return { page: 'chair', ...head, ...point, ...asked } satisfies ChairPage;
  }

  private over(token: string, { langue: language, dit }: ChairView): Promise<PageAnswer> {
    const path = `/point/${encodeURIComponent(token)}`;
    const page = {
      page: 'chairLinkOver',
      language,
      otherLanguage: pointAddress(path, { langue: otherLanguage(language) }),
      action: pointAddress(path, { langue: language }),
      sent: dit === 'lien',
      mayRenew: true,
      signInHref: `${this.config.publicUrl}/connexion`,
    } as const;
    return this.lite.answer(page, false);
  }
}

/** What both pages of the chair begin with. */
function headOf({ door, path, name, council, slug, zone }: PointHolder, view: ChairView) {
  const { langue, voir, reunion, preuve } = view;
  const kept = { voir, reunion, preuve };
  return {
    language: langue,
    otherLanguage: pointAddress(path, { ...kept, langue: otherLanguage(langue) }),
    ...{ council, name, zone },
    links: {
      self: pointAddress(path, { langue, preuve }),
      action: pointAddress(path, { langue }),
      pdf: pointAddress(`${path}/pdf`, { langue }),
      app: door.kind === 'ACCOUNT' ? `/${slug}` : null,
    },
  };
}
