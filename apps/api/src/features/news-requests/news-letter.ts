import { createHash } from 'node:crypto';
import type { Letter } from '@trame/contracts/mail';
import { wordsIn } from '@trame/copy/both';
import { Fmt } from '@trame/copy/fmt';
import type { NewsRequests } from '@trame/domain/action-plan/ask-news';
import { NEWS_WORDS } from '@trame/domain/action-plan/news';
import type { Askable } from './askable.reader.ts';

const { t } = wordsIn('fr');

interface Council {
  name: string;
  zone: string;
}

const dueOf = ({ dueOn, dueText, daysLate }: Askable, fmt: Fmt): string => {
  const due = dueText ?? (dueOn && fmt.day(dueOn, 'long'));
  if (!due) return t('mails:news.noDue');
  return t(daysLate > 0 ? 'mails:news.late' : 'mails:news.due', { day: due });
};

/** The letter that asks one person about their own actions: each has its four words, which open the page answered. */
export function newsLetter(
  { name: council, zone }: Council,
  { name, actions }: { name: string; actions: readonly Askable[] },
  href: string,
): Letter {
  const fmt = new Fmt('fr', zone);
  return {
    subject: t('mails:news.subject', { count: actions.length }),
    greeting: t('mails:convocation.greeting', { name }),
    paragraphs: [t('mails:news.text', { council, count: actions.length })],
    facts: [],
    choices: actions.map((action) => ({
      title: [action.number, action.title].filter(Boolean).join(' '),
      detail: [dueOf(action, fmt), t('mails:news.progress', { percent: fmt.percent(action.progress) })].join(', '),
      links: NEWS_WORDS.map((word) => ({
        label: t(`actionPlan:news.words.${word}`),
        href: `${href}?${String(new URLSearchParams({ action: action.id, mot: word }))}`,
      })),
    })),
    buttons: [{ label: t('mails:news.button'), href }],
    closing: [t('mails:news.personal'), t('mails:convocation.from', { council })],
  };
}

/** What a preview showed, in 43 characters: another person, action or address gives another digest. */
export const newsDigest = ({ requests }: NewsRequests<Askable>): string =>
  createHash('sha256')
    .update(
      JSON.stringify(requests.map(({ lead, actions }) => [lead.personId, lead.email, actions.map(({ id }) => id)])),
    )
    .digest('base64url');
