import { Inject, Injectable } from '@nestjs/common';
import type { AnswerView } from '@trame/contracts/answer-page';
import type { PageAnswer } from '@trame/contracts/files';
import type { PollPage } from '@trame/contracts/lite';
import { pollPhase } from '@trame/domain/polls/poll-phase';
import { Clock } from '../../platform/clock.ts';
import { CONFIG, type Config } from '../../platform/config.ts';
import { LitePages } from '../../platform/lite/lite-pages.ts';
import { linkAddress, otherLanguage } from '../invitations/index.ts';
import { type LinkedPoll, PollLinks } from './linked-poll.ts';

/** The address of the page behind a token. */
export const pollAddress = (token: string, view: Partial<AnswerView>): string => linkAddress('/v', token, view);

/** The page behind the link of a poll. Scanners open it as they like: reading writes nothing. */
@Injectable()
export class PollPageReader {
  constructor(
    private readonly links: PollLinks,
    private readonly lite: LitePages,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async read(token: string, view: AnswerView): Promise<PageAnswer> {
    const linked = await this.links.open(token);
    if (linked) return this.lite.answer(this.pageOf(linked, token, view));
    const { langue: language } = view;
    const other = pollAddress(token, { langue: otherLanguage(language) });
    const signInHref = `${this.config.publicUrl}/connexion`;
    return this.lite.answer({ page: 'linkOver', language, otherLanguage: other, signInHref }, false);
  }

  private pageOf(linked: LinkedPoll, token: string, view: AnswerView): PollPage {
    const { council, name, poll, slots, chosen, state } = linked;
    const { langue } = view;
    const isOpen = pollPhase(state, poll.closesOn, this.clock.today(poll.zone)) === 'OPEN';
    const isAnswered = slots.some(({ answer }) => answer !== null);
    return {
      page: 'poll',
      language: langue,
      otherLanguage: pollAddress(token, { ...view, langue: otherLanguage(langue) }),
      ...{ council, name, poll, slots, chosen },
      step: isOpen ? (isAnswered && !view.modifier ? 'thank' : 'ask') : 'closed',
      cancelled: state === 'CANCELLED',
      action: pollAddress(token, { langue }),
      changeHref: pollAddress(token, { langue, modifier: '1' }),
    };
  }
}
