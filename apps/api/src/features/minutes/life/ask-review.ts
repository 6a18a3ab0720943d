import { Inject, Injectable } from '@nestjs/common';
import type { AskReviewBody, MinutesLife } from '@trame/contracts/minutes-life';
import { addDays } from '@trame/domain/time/wall-clock';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../../platform/clock.ts';
import { CONFIG, type Config } from '../../../platform/config.ts';
import { TenantDb } from '../../../platform/database/tenant-db.ts';
import { updateVersion } from '../../../platform/database/update-version.ts';
import { NotFound } from '../../../platform/errors/refusals.ts';
import type { CouncilContext } from '../../../platform/http/context.ts';
import { AuditTrail } from '../../audit-trail/index.ts';
import { issueLinks, readingAll } from '../../invitations/index.ts';
import { MailOutbox, renderLetter } from '../../mail/index.ts';
import { MinutesEntity } from '../minutes.entity.ts';
import { readContent, renditionOf } from '../minutes-content.ts';
import { LifeReader } from './life.reader.ts';
import { ReviewerWithoutAddress } from './minutes.errors.ts';
import { type MinutesInHand, minutesToSend, refuseUnlessBecomes } from './minutes-in-hand.ts';
import { reviewLetter } from './review-letter.ts';

/** The purpose of the links behind "Relire": one person, one document, one act. */
export const REVIEW_LINK = 'MINUTES_REVIEW';
/** Days somebody has to read: after that the link is asked for again. */
const REVIEW_DAYS = 30;

const REVIEWER = `
  select id as "personId", left(concat_ws(' ', nullif(given_name, ''), family_name), 200) as name, email
  from app.person where id = $1 and archived_at is null`;

interface Reviewer {
  personId: string;
  name: string;
  email: string;
}

/** Sends minutes to whoever reads them first: from now on nobody changes a line, and a mail with a link leaves. */
@Injectable()
export class AskReview {
  constructor(
    private readonly db: TenantDb,
    private readonly life: LifeReader,
    private readonly outbox: MailOutbox,
    private readonly audit: AuditTrail,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Pick<Config, 'publicUrl'>,
  ) {}

  run(
    ctx: CouncilContext,
    meetingId: string,
    { reviewerId, circulatesOnAgreement }: AskReviewBody,
  ): Promise<MinutesLife> {
    return this.db.transaction(readingAll(ctx), async (tx) => {
      const minutes = await minutesToSend(tx, ctx, meetingId);
      refuseUnlessBecomes(minutes, 'REVIEW');
      const reviewer = await reachable(tx, reviewerId);
      const key = { id: minutes.id, seenVersion: ctx.seenVersion };
      const patch = { status: 'REVIEW', reviewerId, reviewAskedAt: this.clock.now(), circulatesOnAgreement } as const;
      const anew = { agreedAt: null, agreedBy: null, returnReason: '' };
      const { version } = await updateVersion(tx, MinutesEntity, key, { ...patch, ...anew }, (row) => row);
      await this.write(tx, { ...minutes, version }, reviewer);
      await this.audit.record(tx, 'minutes.review-asked', minutes.id, Object.keys(patch));
      return this.life.one(tx, ctx, meetingId);
    });
  }

  private async write(tx: EntityManager, minutes: MinutesInHand, { personId, name, email }: Reviewer): Promise<void> {
    const { id: objectId, version: objectVersion, zone } = minutes;
    const startsLocal = `${addDays(this.clock.today(zone), REVIEW_DAYS)}T00:00`;
    const linked = { purpose: REVIEW_LINK, objectId, startsLocal, zone };
    const secret = (await issueLinks(tx, linked, [{ personId }])).get(personId) ?? '';
    const content = renditionOf(await readContent(tx, minutes.meetingId), 'MEMBERS');
    const letter = reviewLetter(minutes, content, { name, href: `${this.config.publicUrl}/a/${secret}` });
    const mail = { kind: REVIEW_LINK, objectId, objectVersion, personId, recipient: email };
    await this.outbox.enqueue(tx, [{ ...renderLetter(letter), ...mail }]);
  }
}

/** Throws `NotFound` for somebody who is not there any more, `ReviewerWithoutAddress`. */
async function reachable(tx: EntityManager, personId: string): Promise<Reviewer> {
  const [reviewer] = await tx.query<(Omit<Reviewer, 'email'> & { email: string | null })[]>(REVIEWER, [personId]);
  if (!reviewer) throw new NotFound();
  const { email } = reviewer;
  if (!email) throw new ReviewerWithoutAddress();
  return { ...reviewer, email };
}
