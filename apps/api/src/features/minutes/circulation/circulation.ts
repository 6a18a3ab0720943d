import { Inject, Injectable } from '@nestjs/common';
import { addDays } from '@trame/domain/time/wall-clock';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../../platform/clock.ts';
import { CONFIG, type Config } from '../../../platform/config.ts';
import { updateVersion } from '../../../platform/database/update-version.ts';
import type { Actor } from '../../../platform/http/context.ts';
import { placeApprovals } from '../../agenda/index.ts';
import { AuditTrail } from '../../audit-trail/index.ts';
import { issueLinks } from '../../invitations/index.ts';
import { type CouncilMail, MailOutbox, renderLetter } from '../../mail/index.ts';
import { type MinutesInHand, refuseUnlessBecomes } from '../life/minutes-in-hand.ts';
import { MinutesEntity } from '../minutes.entity.ts';
import { readContent, renditionOf } from '../minutes-content.ts';
import { addVersion } from '../versions/stored-version.ts';
import { CIRCULATION, circulationLetter, type Leaving } from './circulation-letter.ts';
import { type Addressee, isAddressee, type Reader, readReaders } from './readers.ts';

/** The purpose of the links behind "Lire le compte rendu": one person, one document. */
export const READ_LINK = 'MINUTES_READ';

/** Circulates minutes, whoever decides it: the coordination after the review, or the reviewer by agreeing. */
@Injectable()
export class Circulation {
  constructor(
    private readonly outbox: MailOutbox,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Pick<Config, 'publicUrl' | 'mailHoldSeconds'>,
  ) {}

  /** What leaves if it leaves today, in a transaction that reads all. */
  async prepare(tx: EntityManager, minutes: MinutesInHand): Promise<{ leaving: Leaving; readers: Reader[] }> {
    const { zone, correctionDays, correctionsUntil, status } = minutes;
    const today = this.clock.today(zone);
    const until = status === 'REVIEW' || status === 'DRAFT' ? addDays(today, correctionDays) : correctionsUntil;
    return { leaving: { ...minutes, until: until ?? today }, readers: await readReaders(tx, minutes.meetingId) };
  }

  /**
   * Freezes the first version, gives each reader a link and a mail that waits a minute unless told, and puts the approval on the next
   * agenda. In a transaction that reads all; `minutes.version` is the one to move on from. Throws `MinutesStateRefused`.
   */
  async send(
    tx: EntityManager,
    actor: Actor,
    minutes: MinutesInHand,
    holdSeconds: number = this.config.mailHoldSeconds,
  ): Promise<void> {
    refuseUnlessBecomes(minutes, 'CIRCULATED');
    const { leaving, readers } = await this.prepare(tx, minutes);
    const key = { id: minutes.id, seenVersion: minutes.version };
    const patch = { status: 'CIRCULATED', circulatedAt: this.clock.now(), correctionsUntil: leaving.until } as const;
    const { version } = await updateVersion(tx, MinutesEntity, key, patch, (row) => row);
    const content = await readContent(tx, minutes.meetingId);
    const texts = { MEMBERS: renditionOf(content, 'MEMBERS'), INTERNAL: renditionOf(content, 'INTERNAL') };
    await addVersion(tx, minutes.id, { texts, reason: '', by: actor.personId });
    const mails = await this.mails(tx, { ...minutes, version }, leaving, readers.filter(isAddressee));
    await this.outbox.enqueue(tx, mails, holdSeconds);
    await placeApprovals(tx, minutes.bodyId);
    await this.audit.record(tx, 'minutes.circulated', minutes.id, Object.keys(patch));
  }

  private async mails(
    tx: EntityManager,
    { id: objectId, version: objectVersion, zone }: MinutesInHand,
    leaving: Leaving,
    to: readonly Addressee[],
  ): Promise<CouncilMail[]> {
    const linked = { purpose: READ_LINK, objectId, startsLocal: `${leaving.until}T23:59`, zone };
    const secrets = await issueLinks(tx, linked, to);
    return to.map((reader) => {
      const href = `${this.config.publicUrl}/l/${secrets.get(reader.personId) ?? ''}`;
      const { personId, email: recipient } = reader;
      const about = { kind: CIRCULATION, objectId, objectVersion, personId, recipient };
      return { ...renderLetter(circulationLetter(leaving, reader, href)), ...about };
    });
  }
}
