import type { Letter } from '@trame/contracts/mail';
import { wordsIn } from '@trame/copy/both';
import { Fmt } from '@trame/copy/fmt';
import { addDays } from '@trame/domain/time/wall-clock';
import type { EntityManager } from 'typeorm';
import { issueLinks } from '../invitations/index.ts';
import { type CouncilMail, renderLetter } from '../mail/index.ts';
import { POINT_LINK } from './point-holder.ts';

/** The kind of the mails that bring the point. */
export const POINT_MAIL = 'CHAIR_POINT';
/** Days that the link of a point opens it: until the next one, and a little more. */
const OPEN_DAYS = 31;

const { t } = wordsIn('fr');

export interface PointToMail {
  pointId: string;
  council: string;
  zone: string;
  today: string;
  publicUrl: string;
  /** What it holds, in numbers; `null` in a mail that only renews a link. */
  holds: { waiting: number; asked: number } | null;
}

interface Addressee {
  personId: string;
  name: string;
  email: string;
}

/** The mail that brings the point to one person who chairs: a link, numbers, no name and no title. */
export async function pointMail(tx: EntityManager, to: Addressee, point: PointToMail): Promise<CouncilMail> {
  const { pointId: objectId, zone, today, publicUrl } = point;
  const linked = { purpose: POINT_LINK, objectId, startsLocal: `${addDays(today, OPEN_DAYS)}T23:59`, zone };
  const secret = (await issueLinks(tx, linked, [to])).get(to.personId) ?? '';
  const about = { kind: POINT_MAIL, objectId, personId: to.personId, recipient: to.email };
  return { ...renderLetter(letterOf(to, point, `${publicUrl}/point/${secret}`)), ...about, objectVersion: 1 };
}

function letterOf({ name }: Addressee, { council, zone, today, holds }: PointToMail, href: string): Letter {
  const month = new Fmt('fr', zone).day(today, 'month');
  const counted = holds && [
    t('chairPoint:mail.waiting', { count: holds.waiting }),
    ...(holds.asked > 0 ? [t('chairPoint:mail.asked', { count: holds.asked })] : []),
  ];
  return {
    subject: t(holds ? 'chairPoint:mail.subject' : 'chairPoint:mail.subjectAgain', { month }),
    greeting: t('mails:convocation.greeting', { name }),
    paragraphs: [holds ? t('chairPoint:mail.text', { council }) : t('chairPoint:mail.again', { council })],
    facts: counted ? [{ label: t('chairPoint:mail.inside'), value: counted.join('\n') }] : [],
    buttons: [{ label: t('chairPoint:mail.button'), href }],
    closing: [t('chairPoint:mail.personal'), t('mails:convocation.from', { council })],
  };
}
