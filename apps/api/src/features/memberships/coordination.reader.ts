import type { Language } from '@trame/copy/language';
import type { EntityManager } from 'typeorm';

/** Somebody who coordinates the council, and where its pages are. */
export interface Coordinator {
  personId: string;
  email: string;
  language: Language;
  name: string;
  council: string;
  slug: string;
}

const COORDINATION = `
  select m.person_id as "personId", a.email, a.locale as language, c.name as council, c.slug,
    left(concat_ws(' ', nullif(p.given_name, ''), p.family_name), 200) as name
  from app.membership m join app.person p on p.id = m.person_id
  cross join core.account_by_id(m.account_id) a cross join core.current_council_row() c
  where m.role = 'COORDINATOR' order by m.id`;

/** Those whom a mail to the coordination is for, each in the language of their account. */
export const readCoordination = (tx: EntityManager): Promise<Coordinator[]> => tx.query(COORDINATION);
