import { Controller } from '@nestjs/common';
import type { InputOf } from '@trame/contracts/endpoint';
import { type OwnLinkView, ownLinkApi } from '@trame/contracts/own-link';
import type { VisitorContext } from '../../platform/http/context.ts';
import { Ctx, Endpoint, Input } from '../../platform/http/endpoint.decorator.ts';
import type { FollowedLink } from '../sessions/index.ts';
import { ActOnOwnPage } from './act-on-own-page.ts';
import { LinkedOwnPage } from './linked-own-page.ts';
import { minutesUnder, ownAddress } from './own-address.ts';
import { RenewOwnLink } from './renew-own-link.ts';

@Controller()
export class OwnLinkController {
  constructor(
    private readonly page: LinkedOwnPage,
    private readonly acting: ActOnOwnPage,
    private readonly renewing: RenewOwnLink,
  ) {}

  @Endpoint(ownLinkApi.read)
  read(@Ctx() _ctx: VisitorContext, @Input() { params, query }: InputOf<typeof ownLinkApi.read>) {
    return this.page.read(params.token, query);
  }

  @Endpoint(ownLinkApi.answer)
  async answer(@Ctx() _ctx: VisitorContext, @Input() { params, query, body }: InputOf<typeof ownLinkApi.answer>) {
    const dit = await this.said(params.token, (actor) => this.acting.answer(actor, body));
    return ownAddress(params.token, { langue: query.langue, dit });
  }

  @Endpoint(ownLinkApi.tell)
  async tell(@Ctx() _ctx: VisitorContext, @Input() { params, query, body }: InputOf<typeof ownLinkApi.tell>) {
    const dit = await this.said(params.token, (actor) => this.acting.tell(actor, body));
    return ownAddress(params.token, { langue: query.langue, dit });
  }

  @Endpoint(ownLinkApi.minutes)
  minutes(@Ctx() _ctx: VisitorContext, @Input() { params, query }: InputOf<typeof ownLinkApi.minutes>) {
    return this.page.minutes(params.token, params.meetingId, query);
  }

  @Endpoint(ownLinkApi.correct)
  async correct(@Ctx() _ctx: VisitorContext, @Input() { params, query, body }: InputOf<typeof ownLinkApi.correct>) {
    const { token, meetingId } = params;
    const dit = await this.said(token, (actor) => this.acting.correct(actor, meetingId, body));
    return ownAddress(token, { langue: query.langue, dit }, minutesUnder(meetingId));
  }

  @Endpoint(ownLinkApi.renew)
  async renew(@Ctx() _ctx: VisitorContext, @Input() { params, query }: InputOf<typeof ownLinkApi.renew>) {
    await this.renewing.run(params.token);
    return ownAddress(params.token, { langue: query.langue, dit: 'lien' });
  }

  /** What an act answers; nothing when the link is dead: the page that is read next says so. */
  private async said(
    token: string,
    act: (actor: FollowedLink['actor']) => Promise<OwnLinkView['dit']>,
  ): Promise<OwnLinkView['dit']> {
    const actor = await this.page.follow(token);
    return actor ? act(actor) : undefined;
  }
}
