import { Inject, Injectable } from '@nestjs/common';
import type { PageAnswer } from '@trame/contracts/files';
import type { OwnLinkPage } from '@trame/contracts/lite';
import type { OwnLinkView } from '@trame/contracts/own-link';
import { CONFIG, type Config } from '../../platform/config.ts';
import { CoreDb } from '../../platform/database/core-db.ts';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { NotFound } from '../../platform/errors/refusals.ts';
import { LitePages } from '../../platform/lite/lite-pages.ts';
import { otherLanguage } from '../invitations/index.ts';
import { OWN_LINK } from '../mail/index.ts';
import { ReadPageReader } from '../minutes/index.ts';
import { type FollowedLink, followLink } from '../sessions/index.ts';
import { minutesUnder, ownAddress } from './own-address.ts';
import { OwnPageReader } from './own-page.reader.ts';

/** The page of somebody without an account. Scanners open it as they like: reading writes nothing. */
@Injectable()
export class LinkedOwnPage {
  constructor(
    private readonly core: CoreDb,
    private readonly db: TenantDb,
    private readonly pages: OwnPageReader,
    private readonly minutesOf: ReadPageReader,
    private readonly lite: LitePages,
    @Inject(CONFIG) private readonly config: Pick<Config, 'publicUrl'>,
  ) {}

  /** Whom a link speaks for; `null` when it is unknown, too old or was taken back. */
  async follow(token: string): Promise<FollowedLink['actor'] | null> {
    return (await followLink(this.core, token, OWN_LINK))?.actor ?? null;
  }

  async read(token: string, view: OwnLinkView): Promise<PageAnswer> {
    const actor = await this.follow(token);
    const found = actor && (await this.db.read(actor, (tx) => this.pages.of(tx, actor.personId, true)));
    if (!found) return this.over(token, view);
    const { langue: language, dit } = view;
    const { polls: _polls, minutes, ...own } = found;
    const page: OwnLinkPage = {
      page: 'own',
      language,
      otherLanguage: ownAddress(token, { ...view, langue: otherLanguage(language) }),
      ...own,
      minutes: minutes.map((one) => ({
        ...one,
        href: ownAddress(token, { langue: language }, minutesUnder(one.meetingId)),
      })),
      said: dit === 'reponse' || dit === 'nouvelles' || dit === 'clos' ? dit : null,
      answerAction: ownAddress(token, { langue: language }, '/reponse'),
      newsAction: ownAddress(token, { langue: language }, '/nouvelles'),
    };
    return this.lite.answer(page);
  }

  /** Minutes of theirs; the page that says the link is over for any other. */
  async minutes(token: string, meetingId: string, view: OwnLinkView): Promise<PageAnswer> {
    const actor = await this.follow(token);
    if (!actor) return this.over(token, view);
    const { langue, dit } = view;
    const said = dit === 'fait' || dit === 'clos' || dit === 'vide' ? dit : undefined;
    const under = minutesUnder(meetingId);
    const address = (next: Partial<OwnLinkView>) => ownAddress(token, next, under);
    try {
      const page = await this.minutesOf.ofReader(actor, meetingId, { address, view: { langue, dit: said } });
      return await this.lite.answer({ ...page, backHref: ownAddress(token, { langue }) });
    } catch (error) {
      if (error instanceof NotFound) return this.over(token, view);
      throw error;
    }
  }

  private over(token: string, { langue: language, dit }: OwnLinkView): Promise<PageAnswer> {
    const other = ownAddress(token, { langue: otherLanguage(language), dit });
    const renewal = { action: ownAddress(token, { langue: language }, '/lien'), isAsked: dit === 'lien' };
    const signInHref = `${this.config.publicUrl}/connexion`;
    return this.lite.answer({ page: 'linkOver', language, otherLanguage: other, signInHref, renewal }, false);
  }
}
