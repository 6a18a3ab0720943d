import { Inject, Injectable } from '@nestjs/common';
import type { Language } from '@trame/copy/language';
import type { EntityManager } from 'typeorm';
import { CONFIG, type Config } from '../../platform/config.ts';
import { newId } from '../../platform/database/new-id.ts';
import { newSecret } from '../../platform/secrets.ts';
import { CONVOCATIONS, WITHDRAWAL } from './mail-kinds.ts';
import { issueOwnLinks, withOwnPage } from './own-page-foot.ts';
import type { RenderedMail } from './render-letter.ts';

/** One mail of a council to one person: at most one for each (kind, object, version, recipient, person). */
export interface CouncilMail extends RenderedMail {
  kind: string;
  objectId: string;
  objectVersion: number;
  personId: string | null;
  recipient: string;
  /** What the foot of the mail says is in; French unless told. */
  language?: Language;
  /** An iCalendar object for this recipient alone. */
  calendar?: string;
}

/** Mails that commit with the rows they speak of, so that none leaves for a change that was rolled back. */
@Injectable()
export class MailOutbox {
  constructor(@Inject(CONFIG) private readonly config: Pick<Config, 'publicUrl'>) {}

  /**
   * Adds the mails, to leave `holdSeconds` from now at the earliest. A mail already there is left as it is. Each mail to a
   * person of the directory ends with a link to their own page.
   */
  async enqueue(tx: EntityManager, mails: readonly CouncilMail[], holdSeconds = 0): Promise<void> {
    const sent = mails.map((mail) => ({ id: newId(), secret: newSecret(), mail }));
    const rows = sent.map(({ id, secret, mail }) => ({
      id,
      ...(mail.personId ? withOwnPage(mail, `${this.config.publicUrl}/moi/${secret}`) : mail),
    }));
    const added = await tx.query<{ id: string }[]>(
      `insert into app.outbox
         (id, kind, object_id, object_version, person_id, recipient, subject, body_text, body_html, calendar, due_at)
       select r.id, r.kind, r."objectId", r."objectVersion", r."personId", r.recipient, r.subject, r.text, r.html,
              r.calendar, now() + make_interval(secs => $2)
       from jsonb_to_recordset($1::jsonb) as r(id uuid, kind text, "objectId" uuid, "objectVersion" integer,
         "personId" uuid, recipient text, subject text, text text, html text, calendar text)
       on conflict (council_id, kind, object_id, object_version, recipient, person_id) do nothing returning id`,
      [JSON.stringify(rows), holdSeconds],
    );
    const leaving = new Set(added.map(({ id }) => id));
    const links = sent.flatMap(({ id, secret, mail: { personId } }) =>
      personId && leaving.has(id) ? [{ personId, secret }] : [],
    );
    await issueOwnLinks(tx, links);
  }

  /**
   * Stops what has not left, and the second try of what may have: answers how many mails of `objectId` will not leave.
   * A mail that a worker has in hand is leaving. `to`: those to these people alone.
   */
  async stop(tx: EntityManager, kind: string, objectId: string, to: readonly string[] | null = null): Promise<number> {
    const stopped = await tx.query<{ count: string }[]>(
      `with stopped as (
         update app.outbox set state = 'CANCELLED' where object_id = $1 and kind = $2 and state = 'PENDING'
           and ($3::uuid[] is null or person_id = any ($3)) returning id
       ), uncertain as (
         select coalesce(array_agg(id), '{}') as ids from app.outbox
         where object_id = $1 and kind = $2 and state = 'UNCERTAIN' and ($3::uuid[] is null or person_id = any ($3))
       ) select (select count(*) from stopped) + core.forgo_mail(ids) as count from uncertain`,
      [objectId, kind, to],
    );
    return Number(stopped[0]?.count ?? 0);
  }

  /** Who was told: those a convocation to `objectId` has left for, or may have, and who were not told off since. */
  told(tx: EntityManager, objectId: string): Promise<Pick<CouncilMail, 'personId' | 'recipient'>[]> {
    return tx.query(
      `select distinct o.person_id as "personId", o.recipient from app.outbox o
       where o.object_id = $1 and o.kind = any ($2) and o.state in ('LEASED', 'SENT', 'UNCERTAIN') and not exists (
         select from app.outbox w where w.object_id = $1 and w.kind = $3 and w.person_id = o.person_id
           and w.created_at > o.created_at and w.state <> 'CANCELLED')
       order by o.recipient`,
      [objectId, CONVOCATIONS, WITHDRAWAL],
    );
  }

  /** How many mails of `objectId` have left, or may have. */
  async countLeft(tx: EntityManager, kind: string, objectId: string): Promise<number> {
    const [left] = await tx.query<{ count: string }[]>(
      `select count(*) from app.outbox
       where object_id = $1 and kind = $2 and state in ('LEASED', 'SENT', 'UNCERTAIN')`,
      [objectId, kind],
    );
    return Number(left?.count ?? 0);
  }
}
