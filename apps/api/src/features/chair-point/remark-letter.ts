import { wordsIn } from '@trame/copy/both';
import { Fmt } from '@trame/copy/fmt';
import type { EntityManager } from 'typeorm';
import { type CouncilMail, renderLetter } from '../mail/index.ts';
import { nameOf } from './chairs.sql.ts';

/** The kind of the mails that tell the coordination of a change a chair asks for. */
export const CHAIR_REMARK = 'CHAIR_REMARK';

const { t } = wordsIn('fr');

const COORDINATORS = `
  select p.id as "personId", ${nameOf('p')} as name, p.email
  from app.membership s join app.person p on p.id = s.person_id
  where s.role = 'COORDINATOR' and p.email is not null and p.archived_at is null`;

interface Remark {
  actId: string;
  document: 'AGENDA' | 'MINUTES';
  by: string;
  council: string;
  zone: string;
  meeting: { title: string; local: string };
  href: string;
  text: string;
}

/** One mail to each coordinator: what a chair asks to be changed, and where. Its subject names neither body nor person. */
export async function remarkMails(tx: EntityManager, remark: Remark): Promise<CouncilMail[]> {
  const { actId, document, by, council, zone, meeting, href, text } = remark;
  const day = new Fmt('fr', zone).day(meeting.local, 'long');
  const to = await tx.query<{ personId: string; name: string; email: string }[]>(COORDINATORS);
  return to.map(({ personId, name, email }) => ({
    ...renderLetter({
      subject: t('chairPoint:remark.subject'),
      greeting: t('mails:convocation.greeting', { name }),
      paragraphs: [t(`chairPoint:remark.${document}`, { by, title: meeting.title, day })],
      facts: [{ label: t('chairPoint:remark.asked'), value: text }],
      buttons: [{ label: t('chairPoint:remark.button'), href }],
      closing: [t('mails:convocation.from', { council })],
    }),
    ...{ kind: CHAIR_REMARK, objectId: actId, objectVersion: 1, personId, recipient: email },
  }));
}
