import { Inject, Injectable } from '@nestjs/common';
import type { NewsPreview } from '@trame/contracts/news-requests';
import { reviewMails } from '@trame/domain/action-plan/tell-review';
import type { EntityManager } from 'typeorm';
import { CONFIG, type Config } from '../../platform/config.ts';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { NotFound } from '../../platform/errors/refusals.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { AuditTrail } from '../audit-trail/index.ts';
import { MailOutbox, renderLetter } from '../mail/index.ts';
import { NobodyToTell, ReviewNotClosed, ReviewToldChanged } from './plan-review.errors.ts';
import { moveReviewOn, reviewInHand } from './review-in-hand.ts';
import { type ActionToTell, PLAN_REVIEW, reviewDigest, reviewLetter } from './review-letter.ts';
import { TO_TELL, TOLD_COUNCIL } from './tell-review.sql.ts';

const TELL = `
  update app.plan_review set tellings = tellings + 1, told_at = now() where id = $1 returning tellings`;

/** Tells those who lead actions what a review said of theirs, after a preview that says who and what. */
@Injectable()
export class TellReview {
  constructor(
    private readonly db: TenantDb,
    private readonly outbox: MailOutbox,
    private readonly audit: AuditTrail,
    @Inject(CONFIG) private readonly config: Pick<Config, 'mailHoldSeconds'>,
  ) {}

  /** What telling would do, from the same rows and by the same code. @throws NotFound, ReviewNotClosed */
  preview(ctx: CouncilContext, id: string): Promise<NewsPreview> {
    return this.db.read(ctx, async (tx) => {
      const { council, told } = await prepare(tx, id);
      const [first] = told.mails;
      return {
        digest: reviewDigest(council, told),
        recipients: told.mails.map(({ lead, actions }) => ({
          ...{ personId: lead.personId, name: lead.name },
          actions: actions.map(({ id: actionId, title }) => ({ id: actionId, title })),
        })),
        leftOut: told.leftOut.map(({ action, reason }) => ({ id: action.id, title: action.title, reason })),
        letter: first ? reviewLetter(council, { name: first.lead.name, actions: first.actions }) : null,
        holdSeconds: this.config.mailHoldSeconds,
      };
    });
  }

  /** @throws NotFound, ReviewNotClosed, ReviewToldChanged when the preview showed something else, NobodyToTell */
  tell(ctx: CouncilContext, id: string, digest: string): Promise<{ told: number }> {
    return this.db.transaction(ctx, async (tx) => {
      await reviewInHand(tx, id);
      const { council, told } = await prepare(tx, id);
      if (reviewDigest(council, told) !== digest) throw new ReviewToldChanged();
      if (told.mails.length === 0) throw new NobodyToTell();
      const [[{ tellings }]] = await tx.query<[[{ tellings: number }], number]>(TELL, [id]);
      const mails = told.mails.map(({ lead, actions }) => ({
        ...renderLetter(reviewLetter(council, { name: lead.name, actions })),
        ...{ kind: PLAN_REVIEW, objectId: id, objectVersion: tellings },
        ...{ personId: lead.personId, recipient: lead.email },
      }));
      await this.outbox.enqueue(tx, mails, this.config.mailHoldSeconds);
      await moveReviewOn(tx, id);
      await this.audit.record(tx, 'plan.review-told', id, ['told_at']);
      return { told: mails.length };
    });
  }

  /** Stops the mails that have not left. @throws NotFound */
  stop(ctx: CouncilContext, id: string): Promise<{ stopped: number; left: number }> {
    return this.db.transaction(ctx, async (tx) => {
      await reviewInHand(tx, id);
      const stopped = await this.outbox.stop(tx, PLAN_REVIEW, id);
      const left = await this.outbox.countLeft(tx, PLAN_REVIEW, id);
      if (stopped > 0 && left === 0) await tx.query('update app.plan_review set told_at = null where id = $1', [id]);
      await this.audit.record(tx, 'plan.review-telling-stopped', id);
      return { stopped, left };
    });
  }
}

async function prepare(tx: EntityManager, id: string) {
  const [council] = await tx.query<{ name: string; zone: string; day: string | null }[]>(TOLD_COUNCIL, [id]);
  if (!council) throw new NotFound();
  const { day } = council;
  if (!day) throw new ReviewNotClosed();
  const told = reviewMails(await tx.query<ActionToTell[]>(TO_TELL, [id]));
  return { council: { ...council, day }, told };
}
