import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { CONFIG, type Config } from '../../platform/config.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { type CouncilMail, MailOutbox, renderLetter } from '../mail/index.ts';
import { mentionLetter, type ToTell } from './mention-letter.ts';
import { nameOf } from './name-of.sql.ts';

const MENTION_MAIL = 'SHEET_MENTION';
/** Somebody who is named by mistake, and no more within the minute, hears nothing of it. */
const HOLD_SECONDS = 60;

/**
 * $1 an action, $2 people, $3 the author, $4 the comment. Those who have an address and were not told yet of this comment.
 * A mailbox may be shared: the title of what is kept for a group, or was born under a restricted item, is in no mail.
 */
const TO_TELL = `
  select p.id as "personId", ${nameOf('p')} as name, coalesce(c.email, p.email) as email, coalesce(c.locale, 'fr') as language,
    m.id is not null as "hasAccount", k.name as council, k.slug,
    (select ${nameOf('w')} from app.person w where w.id = $3) as author,
    case when a.visibility <> 'GROUP' and o.restricted is not true then a.title end as title
  from app.action a
  join app.person p on p.id = any($2) and p.archived_at is null
  cross join core.current_council_row() k
  left join app.agenda_item o on o.id = a.item_id
  left join app.membership m on m.person_id = p.id
  left join lateral core.account_by_id(m.account_id) c on true
  where a.id = $1 and coalesce(c.email, p.email) is not null and not exists (
    select from app.outbox b where b.kind = '${MENTION_MAIL}' and b.object_id = $4 and b.person_id = p.id
      and b.state <> 'CANCELLED')
  order by p.id`;

interface Said {
  actionId: string;
  commentId: string;
  version: number;
}

/** The mails that tell people that a comment names them: one for each person and comment, whatever becomes of its words. */
@Injectable()
export class TellMentioned {
  constructor(
    private readonly outbox: MailOutbox,
    @Inject(CONFIG) private readonly config: Pick<Config, 'publicUrl'>,
  ) {}

  /** Writes to those of `personIds` who were not told yet. They must be allowed to read the sheet. */
  async tell(tx: EntityManager, ctx: CouncilContext, said: Said, personIds: readonly string[]): Promise<void> {
    const { actionId, commentId, version } = said;
    const people = await tx.query<ToTell[]>(TO_TELL, [actionId, personIds, ctx.personId, commentId]);
    const mails = people.map(
      (to): CouncilMail => ({
        ...renderLetter(mentionLetter(to, `${this.config.publicUrl}/${to.slug}/plan/actions/${actionId}`)),
        ...{ kind: MENTION_MAIL, objectId: commentId, objectVersion: version },
        ...{ personId: to.personId, recipient: to.email },
      }),
    );
    await this.outbox.enqueue(tx, mails, HOLD_SECONDS);
  }

  /** Takes back what did not leave: all of a comment, or what was for people it names no more. */
  async takeBack(tx: EntityManager, commentId: string, personIds: readonly string[] | null = null): Promise<void> {
    await this.outbox.stop(tx, MENTION_MAIL, commentId, personIds);
  }
}
