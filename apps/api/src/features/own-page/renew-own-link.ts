import { Injectable } from '@nestjs/common';
import { wordsIn } from '@trame/copy/both';
import { Clock } from '../../platform/clock.ts';
import { CoreDb } from '../../platform/database/core-db.ts';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { secretHash } from '../../platform/secrets.ts';
import { MailOutbox, OWN_LINK, renderLetter } from '../mail/index.ts';

const OWN_LINK_MAIL = 'OWN_LINK';
/** However often it is asked for, one mail leaves in this time. */
const PAUSE_MILLISECONDS = 600_000;

const ADDRESSEE = `
  select p.email, c.name as council, left(concat_ws(' ', nullif(p.given_name, ''), p.family_name), 200) as name
  from app.person p cross join core.current_council_row() c
  where p.id = $1 and p.email is not null and p.archived_at is null`;

interface Addressee {
  email: string;
  council: string;
  name: string;
}

/** Sends a new link to the address of the person that one too old was sent to. Whoever asks learns nothing. */
@Injectable()
export class RenewOwnLink {
  constructor(
    private readonly core: CoreDb,
    private readonly db: TenantDb,
    private readonly outbox: MailOutbox,
    private readonly clock: Clock,
  ) {}

  async run(token: string): Promise<void> {
    const [old] = await this.core.call<Record<'council_id' | 'person_id', string>>('core.link_too_old', [
      secretHash(token),
      OWN_LINK,
    ]);
    if (!old) return;
    const { council_id: councilId, person_id: personId } = old;
    await this.db.transaction({ councilId, personId, role: 'MEMBER' }, async (tx) => {
      const [to] = await tx.query<Addressee[]>(ADDRESSEE, [personId]);
      if (!to) return;
      const { t } = wordsIn('fr');
      const letter = {
        subject: t('ownPage:newLink.subject'),
        greeting: t('mails:convocation.greeting', { name: to.name }),
        paragraphs: [t('ownPage:newLink.text', { council: to.council })],
        facts: [],
        buttons: [],
        closing: [t('mails:convocation.from', { council: to.council })],
      };
      const objectVersion = Math.floor(this.clock.now().getTime() / PAUSE_MILLISECONDS);
      const mail = { kind: OWN_LINK_MAIL, objectId: personId, objectVersion, personId, recipient: to.email };
      await this.outbox.enqueue(tx, [{ ...renderLetter(letter), ...mail }]);
    });
  }
}
