import { Inject, Injectable } from '@nestjs/common';
import { LIMITS } from '@trame/contracts/limits';
import type { Letter } from '@trame/contracts/mail';
import type { ShareOffer } from '@trame/contracts/sharing';
import type { ShareSide, ShareState } from '@trame/domain/action-plan/sharing';
import type { EntityManager } from 'typeorm';
import { CONFIG, type Config } from '../../platform/config.ts';
import { CoreDb } from '../../platform/database/core-db.ts';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { workerIn } from '../../platform/database/worker-actors.ts';
import { AuditTrail } from '../audit-trail/index.ts';
import { type CouncilMail, MailOutbox, renderLetter } from '../mail/index.ts';
import { type Coordinator, readCoordination } from '../memberships/index.ts';
import { answerLetter, offerLetter } from './sharing-letter.ts';

const OFFER_MAIL = 'SHARE_OFFER';
const ANSWER_MAIL = 'SHARE_ANSWER';

interface Untold {
  id: string;
  version: number;
  state: ShareState;
  side: ShareSide;
  actionId: string | null;
  /** The other council. */
  councilName: string;
}

/**
 * Tells each council what the other side did, inside its own walls: a line of its trail, and a mail to its coordination
 * when something is offered, or its offer answered. What was taken back before it was told is in the trail alone.
 */
@Injectable()
export class TellShares {
  constructor(
    private readonly core: CoreDb,
    private readonly db: TenantDb,
    private readonly outbox: MailOutbox,
    private readonly audit: AuditTrail,
    @Inject(CONFIG) private readonly config: Pick<Config, 'publicUrl'>,
  ) {}

  async run(): Promise<void> {
    for (const { id } of await this.core.call<{ id: string }>('core.councils_to_tell', [])) {
      await this.db.transaction(workerIn(id), (tx) => this.inCouncil(tx));
    }
  }

  private async inCouncil(tx: EntityManager): Promise<void> {
    const core = CoreDb.within(tx);
    for (const share of await core.call<Untold>('core.untold_shares', [])) {
      const { id, version, state, side, actionId } = share;
      if (side === 'TO') await this.writeOffer(tx, share);
      else await this.writeAnswer(tx, share);
      const said = state.toLowerCase();
      await this.audit.record(tx, side === 'TO' ? `share.${said}` : `action.share-${said}`, actionId ?? id);
      await core.call('core.note_told', [id, version]);
    }
  }

  /** The mail of an offer that still waits; one that waits no more takes back the mail that did not leave. */
  private async writeOffer(tx: EntityManager, { id, version, state }: Untold): Promise<void> {
    await this.outbox.stop(tx, OFFER_MAIL, id);
    if (state !== 'OFFERED') return;
    const offers = await CoreDb.within(tx).call<Omit<ShareOffer, 'council'> & { councilName: string }>(
      'core.offers_received',
      [LIMITS.list.page],
    );
    const offer = offers.find((one) => one.id === id);
    if (!offer) return;
    const about = { kind: OFFER_MAIL, objectId: id, objectVersion: version };
    await this.writeToAll(tx, about, ({ council, slug, ...to }) => {
      const href = `${this.config.publicUrl}/${slug}/plan`;
      return offerLetter({ from: offer.councilName, council, title: offer.title }, { ...to, href });
    });
  }

  /** The mail of an answer, to those who offered; one that was taken back since has none. */
  private async writeAnswer(tx: EntityManager, { id, version, state, actionId, councilName: from }: Untold) {
    if (state !== 'ACCEPTED' && state !== 'DECLINED') return;
    const [action] = await tx.query<{ title: string }[]>(
      'select title from app.action where id = $1 and removed_at is null',
      [actionId],
    );
    if (!action) return;
    const about = { kind: ANSWER_MAIL, objectId: id, objectVersion: version };
    await this.writeToAll(tx, about, ({ council, slug, ...to }) => {
      const href = `${this.config.publicUrl}/${slug}/plan/actions/${actionId}`;
      return answerLetter({ from, council, title: action.title }, state, { ...to, href });
    });
  }

  /** To each coordinator, in their language. */
  private async writeToAll(
    tx: EntityManager,
    about: Pick<CouncilMail, 'kind' | 'objectId' | 'objectVersion'>,
    letter: (to: Coordinator) => Letter,
  ): Promise<void> {
    const mails = (await readCoordination(tx)).map((to) => ({
      ...{ ...renderLetter(letter(to)), ...about },
      ...{ personId: to.personId, recipient: to.email, language: to.language },
    }));
    await this.outbox.enqueue(tx, mails);
  }
}
