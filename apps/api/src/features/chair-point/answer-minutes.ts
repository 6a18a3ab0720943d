import { Inject, Injectable } from '@nestjs/common';
import type { ChairForm } from '@trame/contracts/chair-page';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock.ts';
import { CONFIG, type Config } from '../../platform/config.ts';
import { NotFound } from '../../platform/errors/refusals.ts';
import { MailOutbox } from '../mail/index.ts';
import { AnswerReview, minutesInHand } from '../minutes/index.ts';
import { keepAct } from './acts-kept.ts';
import { HOLD_SECONDS } from './answer-agenda.ts';
import { isChair } from './chairs.sql.ts';
import type { PointHolder } from './point-holder.ts';
import { remarkMails } from './remark-letter.ts';

const MAY_ANSWER = `select $1::uuid = $2::uuid or ${isChair('$1::uuid')} as may`;
const VERSION = 'select version from app.minutes where id = $1';

/** A chair agrees to minutes in review, or sends them back: the same command as behind the link of the review. */
@Injectable()
export class AnswerMinutes {
  constructor(
    private readonly answering: AnswerReview,
    private readonly outbox: MailOutbox,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Pick<Config, 'publicUrl'>,
  ) {}

  /** In a transaction that reads all. @throws NotFound, VersionStale, MinutesStateRefused */
  async run(
    tx: EntityManager,
    { actor, name: by, council, slug, zone }: PointHolder,
    { id, seen, reason }: Pick<ChairForm, 'id' | 'seen' | 'reason'>,
    agreed: boolean,
  ): Promise<void> {
    if (!id) throw new NotFound();
    const minutes = await minutesInHand(tx, id);
    const [{ may }] = await tx.query<[{ may: boolean }]>(MAY_ANSWER, [minutes.reviewerId, actor.personId]);
    if (!may) throw new NotFound();
    const asked = { minutes, seen: Number(seen) || 0, holdSeconds: HOLD_SECONDS };
    await this.answering.record(tx, actor, asked, { agreed, reason });
    const [{ version: versionAfter }] = await tx.query<[{ version: number }]>(VERSION, [minutes.id]);
    const kind = agreed ? 'MINUTES_APPROVED' : 'MINUTES_RETURNED';
    const act = { kind, meetingId: id, text: reason, versionAfter } as const;
    const sent = agreed && minutes.circulatesOnAgreement;
    const actId = await keepAct(tx, actor.personId, { ...act, sent }, this.clock.now());
    if (agreed) return;
    const href = `${this.config.publicUrl}/${slug}/reunions/${id}/compte-rendu`;
    const meeting = { title: minutes.title, local: minutes.startsLocal };
    const mails = await remarkMails(tx, { actId, document: 'MINUTES', by, council, zone, meeting, href, text: reason });
    await this.outbox.enqueue(tx, mails, HOLD_SECONDS);
  }
}
