import { Inject, Injectable } from '@nestjs/common';
import type { AnswerView } from '@trame/contracts/answer-page';
import type { PageAnswer } from '@trame/contracts/files';
import type { AnswerPage } from '@trame/contracts/lite';
import { familyOf } from '@trame/domain/documents/file-type';
import { isAhead } from '@trame/domain/meetings/meeting-state';
import { areProposalsOpen, proposalDeadline } from '@trame/domain/meetings/proposals';
import { placesLeft } from '@trame/domain/on-the-day/places';
import { Clock } from '../../platform/clock.ts';
import { CONFIG, type Config } from '../../platform/config.ts';
import { LitePages } from '../../platform/lite/lite-pages.ts';
import { AnswerLinks, type LinkedInvitation } from './answer-links.ts';
import { linkAddress, otherLanguage } from './link-address.ts';

/** The page behind the link of a convocation. Scanners open it as they like: reading writes nothing. */
@Injectable()
export class AnswerPageReader {
  constructor(
    private readonly links: AnswerLinks,
    private readonly lite: LitePages,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async read(token: string, view: AnswerView): Promise<PageAnswer> {
    const linked = await this.links.open(token);
    return linked
      ? this.lite.answer(pageOf(linked, token, view, this.clock.today(linked.starts.zone)))
      : this.linkOver(token, view);
  }

  private linkOver(token: string, { langue }: AnswerView): Promise<PageAnswer> {
    const signInHref = `${this.config.publicUrl}/connexion`;
    const other = addressOf(token, { langue: otherLanguage(langue) });
    return this.lite.answer({ page: 'linkOver', language: langue, otherLanguage: other, signInHref }, false);
  }
}

/** The address of an answer page, or of what is `under` it. */
export const addressOf = (token: string, view: Partial<AnswerView>, under = ''): string =>
  linkAddress('/r', token, view, under);

function stepOf({ state, answer }: LinkedInvitation, { modifier }: AnswerView): AnswerPage['step'] {
  if (!isAhead(state)) return 'closed';
  return answer === 'NONE' || modifier ? 'ask' : 'thank';
}

function pageOf(linked: LinkedInvitation, token: string, view: AnswerView, today: string): AnswerPage {
  const { council, name, answer, substitute, state, title, starts, durationMinutes, place, videoUrl } = linked;
  const { langue } = view;
  return {
    page: 'answer',
    language: langue,
    otherLanguage: addressOf(token, { ...view, langue: otherLanguage(langue) }),
    council,
    name,
    meeting: { title, starts, durationMinutes, place, videoUrl },
    documents: linked.documents.map((document) => ({
      title: document.title,
      family: familyOf(document.type),
      bytes: document.bytes,
      href: addressOf(token, {}, `/documents/${document.id}`),
    })),
    answer: answer === 'NONE' ? null : answer,
    substitute,
    step: stepOf(linked, view),
    cancelled: state === 'CANCELLED',
    isFull: answer !== 'YES' && ['FULL', 'OVER'].includes(placesLeft(linked.capacity, linked.taken) ?? ''),
    action: addressOf(token, { langue }),
    changeHref: addressOf(token, { langue, modifier: '1' }),
    corners: { action: addressOf(token, { langue }, '/atelier'), said: view.atelier ?? null, items: linked.corners },
    needs: { action: addressOf(token, { langue }, '/besoins'), said: view.besoins === '1' },
    proposal: proposalOf(linked, token, view, today),
    calendarHref: isAhead(state) ? addressOf(token, { langue }, '/agenda.ics') : null,
  };
}

function proposalOf(
  { state, starts: { local }, proposalDays: days }: LinkedInvitation,
  token: string,
  { langue, point }: AnswerView,
  today: string,
): AnswerPage['proposal'] {
  if (days === null || !areProposalsOpen({ state, local, days }, today)) return null;
  return {
    action: addressOf(token, { langue }, '/point'),
    deadline: proposalDeadline(local, days),
    said: point ?? null,
  };
}
