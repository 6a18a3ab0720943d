import { createHash } from 'node:crypto';
import { LIMITS } from '@trame/contracts/limits';
import type { Letter } from '@trame/contracts/mail';
import { wordsIn } from '@trame/copy/both';
import { Fmt } from '@trame/copy/fmt';
import { type OutcomeToSay, reviewSaid } from '@trame/copy/review-said';
import { shortened } from '@trame/domain/action-plan/shortened';
import type { ReviewMails, ToldAction } from '@trame/domain/action-plan/tell-review';

/** The kind of the mails that tell what a review said. */
export const PLAN_REVIEW = 'PLAN_REVIEW';

/** An action as its lead reads what was said of it. */
export interface ActionToTell extends ToldAction, OutcomeToSay {
  number: string | null;
  sentence: string;
}

interface Council {
  name: string;
  zone: string;
  /** The day the review ended, where the council is. */
  day: string;
}

const words = wordsIn('fr');
const { t } = words;

/** The letter to one person, with their own actions and nobody else's. */
export function reviewLetter(
  { name: council, zone, day }: Council,
  { name, actions }: { name: string; actions: readonly ActionToTell[] },
): Letter {
  const fmt = new Fmt('fr', zone);
  const count = actions.length;
  return {
    subject: t('mails:review.subject', { count }),
    greeting: t('mails:convocation.greeting', { name }),
    paragraphs: [t('mails:review.text', { council, count, day: fmt.day(day, 'long') }), t('mails:review.answer')],
    facts: actions.map((action) => ({
      label: shortened([action.number, action.title].filter(Boolean).join(' '), LIMITS.text.line - 1),
      value: [reviewSaid(words, fmt, action), action.sentence]
        .filter(Boolean)
        .join('\n')
        .slice(0, LIMITS.text.paragraph),
    })),
    buttons: [],
    closing: [t('mails:convocation.from', { council })],
  };
}

/** What a preview showed, in 43 characters: another person, address, action or word gives another digest. */
export const reviewDigest = (council: Council, { mails }: ReviewMails<ActionToTell>): string =>
  createHash('sha256')
    .update(
      JSON.stringify(
        mails.map(({ lead, actions }) => [
          ...[lead.personId, lead.email],
          reviewLetter(council, { name: lead.name, actions }),
        ]),
      ),
    )
    .digest('base64url');
