import { Injectable } from '@nestjs/common';
import type { PageAnswer } from '@trame/contracts/files';
import type { MinutesReviewPage } from '@trame/contracts/lite';
import type { MinutesView } from '@trame/contracts/minutes-pages';
import type { EntityManager } from 'typeorm';
import { LitePages } from '../../../platform/lite/lite-pages.ts';
import { otherLanguage } from '../../invitations/index.ts';
import { Circulation } from '../circulation/circulation.ts';
import { isAddressee } from '../circulation/readers.ts';
import { REVIEW_LINK } from '../life/ask-review.ts';
import { readContent, renditionOf } from '../minutes-content.ts';
import { type LinkedMinutes, MinutesLinks } from './linked-minutes.ts';
import { minutesAddress } from './minutes-address.ts';

/** The page of whoever reads minutes first. Scanners open it as they like: reading writes nothing. */
@Injectable()
export class ReviewPageReader {
  constructor(
    private readonly links: MinutesLinks,
    private readonly circulation: Circulation,
    private readonly lite: LitePages,
  ) {}

  async read(token: string, view: MinutesView): Promise<PageAnswer> {
    const page = await this.links.with(token, REVIEW_LINK, (tx, linked) => this.pageOf(tx, linked, { token, view }));
    return page ? this.lite.answer(page) : this.links.over('/a', token, view);
  }

  private async pageOf(
    tx: EntityManager,
    { actor, name, minutes }: LinkedMinutes,
    { token, view }: { token: string; view: MinutesView },
  ): Promise<MinutesReviewPage> {
    const { langue: language, dit } = view;
    const { readers } = await this.circulation.prepare(tx, minutes);
    return {
      page: 'minutesReview',
      language,
      otherLanguage: minutesAddress('/a', token, { ...view, langue: otherLanguage(language) }),
      council: minutes.council,
      name,
      minutes: renditionOf(await readContent(tx, minutes.meetingId), 'MEMBERS'),
      step: stepOf(minutes, actor.personId, dit),
      readers: minutes.circulatesOnAgreement ? readers.filter(isAddressee).length : null,
      isReasonMissing: dit === 'vide',
      action: minutesAddress('/a', token, { langue: language }),
    };
  }
}

/** What somebody said a moment ago is read from the minutes, but for a return: they are a draft like another since. */
function stepOf(
  { status, reviewerId, agreedAt }: LinkedMinutes['minutes'],
  personId: string,
  dit: MinutesView['dit'],
): MinutesReviewPage['step'] {
  if (status === 'DRAFT' && dit === 'fait') return 'returned';
  if (reviewerId !== personId || status === 'DRAFT') return 'over';
  if (agreedAt) return 'agreed';
  return status === 'REVIEW' ? 'ask' : 'over';
}
