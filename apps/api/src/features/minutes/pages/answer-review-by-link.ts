import { Injectable } from '@nestjs/common';
import type { MinutesView, ReviewForm } from '@trame/contracts/minutes-pages';
import { AnswerReview } from '../life/answer-review.ts';
import { REVIEW_LINK } from '../life/ask-review.ts';
import { MinutesLinks } from './linked-minutes.ts';

/** The person a link was sent to agrees, or sends the minutes back: most chairs have no account. */
@Injectable()
export class AnswerReviewByLink {
  constructor(
    private readonly links: MinutesLinks,
    private readonly answering: AnswerReview,
  ) {}

  /** What the page says next; a link that died, or came to somebody who is asked no more, records nothing. */
  async run(token: string, { answer, reason }: ReviewForm): Promise<MinutesView['dit']> {
    const agreed = answer === 'AGREE';
    if (!agreed && reason === '') return 'vide';
    const done = await this.links.with(token, REVIEW_LINK, async (tx, { actor, minutes }) => {
      const waits = minutes.status === 'REVIEW' && !minutes.agreedAt && minutes.reviewerId === actor.personId;
      if (!waits) return false;
      await this.answering.record(tx, actor, { minutes, seen: minutes.version }, { agreed, reason });
      return true;
    });
    return done ? 'fait' : undefined;
  }
}
