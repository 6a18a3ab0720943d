import { Inject, Injectable } from '@nestjs/common';
import type { CampaignEvent } from '@trame/contracts/campaign-answers';
import type { EntityManager } from 'typeorm';
import { CONFIG, type Config } from '../../platform/config.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { MailOutbox } from '../mail/index.ts';
import { EventNoAddress } from './campaigns.errors.ts';
import { correctionSecret } from './correction-link.ts';
import { eventMail } from './event-letter.ts';
import { proposalPath } from './public-address.ts';

/** Writes to the contact of an event. Only a member of the coordination makes a mail leave: a form writes to nobody. */
@Injectable()
export class TellPartner {
  constructor(
    private readonly outbox: MailOutbox,
    @Inject(CONFIG) private readonly config: Pick<Config, 'publicUrl' | 'mailHoldSeconds'>,
  ) {}

  /** In the transaction of the step that is told. @throws EventNoAddress */
  async tell(
    tx: EntityManager,
    { personId }: CouncilContext,
    act: 'MOVE' | 'ASK_CHANGE',
    event: CampaignEvent,
  ): Promise<void> {
    const recipient = event.contact?.email;
    if (!recipient) throw new EventNoAddress();
    const { publicUrl, mailHoldSeconds } = this.config;
    const secret = act === 'ASK_CHANGE' ? await correctionSecret(tx, event.id, personId) : null;
    const href = secret && `${publicUrl}${proposalPath(secret, {})}`;
    const [council] = await tx.query<[{ name: string }]>('select name from core.current_council_row()');
    await this.outbox.enqueue(tx, [eventMail(event, { council: council.name, recipient, href })], mailHoldSeconds);
  }
}
