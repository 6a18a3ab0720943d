import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { CONFIG, type Config } from '../../platform/config.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { type CouncilMail, MailOutbox, renderLetter } from '../mail/index.ts';
import { mentionLetter, type ToTell } from './mention-letter.ts';
import { nameOf } from './name-of.sql.ts';

/** Somebody who is named by mistake, and no more within the minute, hears nothing of it. */
const HOLD_SECONDS = 60;

/** $1 people, $2 the author, $3 the comment, $4 the kind of mail. Those who have an address and were not told yet of this comment. */
const TO_TELL = `
  select p.id as "personId", ${nameOf('p')} as name, coalesce(c.email, p.email) as email, coalesce(c.locale, 'fr') as language,
    m.id is not null as "hasAccount", k.name as council, k.slug,
    (select ${nameOf('w')} from app.person w where w.id = $2) as author
  from app.person p
  cross join core.current_council_row() k
  left join app.membership m on m.person_id = p.id
  left join lateral core.account_by_id(m.account_id) c on true
  where p.id = any($1) and p.archived_at is null and coalesce(c.email, p.email) is not null and not exists (
    select from app.outbox b where b.kind = $4 and b.object_id = $3 and b.person_id = p.id and b.state <> 'CANCELLED')
  order by p.id`;

/** Under what comments that tell people stand. */
type MentionMail = 'SHEET_MENTION' | 'REPORT_MENTION';

interface Telling {
  kind: MentionMail;
  commentId: string;
  version: number;
  /** Of what it is under; `null` when no mail may say it: a mailbox may be shared. */
  title: string | null;
  /** Where it is read, after the address of the council. */
  path: string;
}

/** The mails that tell people that a comment names them: one for each person and comment, whatever becomes of its words. */
@Injectable()
export class TellMentioned {
  constructor(
    private readonly outbox: MailOutbox,
    @Inject(CONFIG) private readonly config: Pick<Config, 'publicUrl'>,
  ) {}

  /** Writes to those of `personIds` who were not told yet. They must be allowed to read what it is under. */
  async tell(tx: EntityManager, ctx: CouncilContext, said: Telling, personIds: readonly string[]): Promise<void> {
    const { kind, commentId, version, path } = said;
    const people = await tx.query<ToTell[]>(TO_TELL, [personIds, ctx.personId, commentId, kind]);
    const mails = people.map(
      (to): CouncilMail => ({
        ...renderLetter(mentionLetter(to, said, `${this.config.publicUrl}/${to.slug}/${path}`)),
        ...{ kind, objectId: commentId, objectVersion: version },
        ...{ personId: to.personId, recipient: to.email },
      }),
    );
    await this.outbox.enqueue(tx, mails, HOLD_SECONDS);
  }

  /** Takes back what did not leave: all of a comment, or what was for people it names no more. */
  async takeBack(
    tx: EntityManager,
    { kind, commentId }: Pick<Telling, 'kind' | 'commentId'>,
    personIds: readonly string[] | null = null,
  ): Promise<void> {
    await this.outbox.stop(tx, kind, commentId, personIds);
  }
}
