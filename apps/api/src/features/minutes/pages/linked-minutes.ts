import { Inject, Injectable } from '@nestjs/common';
import type { PageAnswer } from '@trame/contracts/files';
import type { MinutesView } from '@trame/contracts/minutes-pages';
import { isCirculated } from '@trame/domain/minutes/minutes-status';
import type { EntityManager } from 'typeorm';
import { CONFIG, type Config } from '../../../platform/config.ts';
import { CoreDb } from '../../../platform/database/core-db.ts';
import { TenantDb } from '../../../platform/database/tenant-db.ts';
import { NotFound } from '../../../platform/errors/refusals.ts';
import { LitePages } from '../../../platform/lite/lite-pages.ts';
import { otherLanguage, readingAll } from '../../invitations/index.ts';
import { type FollowedLink, followLink } from '../../sessions/index.ts';
import { readReaders } from '../circulation/readers.ts';
import { type MinutesInHand, minutesById, minutesInHand } from '../life/minutes-in-hand.ts';
import { minutesAddress } from './minutes-address.ts';

/** Minutes behind a link, and whoever it speaks for. */
export interface LinkedMinutes {
  actor: FollowedLink['actor'];
  name: string;
  minutes: MinutesInHand;
}

const NAME = `select left(concat_ws(' ', nullif(given_name, ''), family_name), 200) as name from app.person where id = $1`;

/** Follows the links of mails about minutes. Minutes are read as the coordination reads them, then shown as to a member. */
@Injectable()
export class MinutesLinks {
  constructor(
    private readonly core: CoreDb,
    private readonly db: TenantDb,
    private readonly lite: LitePages,
    @Inject(CONFIG) private readonly config: Pick<Config, 'publicUrl'>,
  ) {}

  /** Does `work` with the minutes behind a token, in one transaction; `null` when the link is unknown, too old or dead. */
  async with<T>(
    token: string,
    purpose: string,
    work: (tx: EntityManager, linked: LinkedMinutes) => Promise<T>,
  ): Promise<T | null> {
    const link = await followLink(this.core, token, purpose);
    if (!link) return null;
    return this.db.transaction(readingAll(link.actor), async (tx) => {
      const [person] = await tx.query<{ name: string }[]>(NAME, [link.actor.personId]);
      if (!person) throw new NotFound();
      return work(tx, { actor: link.actor, name: person.name, minutes: await minutesById(tx, link.objectId) });
    });
  }

  /**
   * The same for somebody who comes from a page of their own. Throws `NotFound` unless the minutes circulated, and they
   * are among those whom these are for.
   */
  ofReader<T>(
    actor: LinkedMinutes['actor'],
    meetingId: string,
    work: (tx: EntityManager, linked: LinkedMinutes) => Promise<T>,
  ): Promise<T> {
    return this.db.transaction(readingAll(actor), async (tx) => {
      const reader = (await readReaders(tx, meetingId)).find(({ personId }) => personId === actor.personId);
      if (!reader) throw new NotFound();
      const minutes = await minutesInHand(tx, meetingId);
      if (!isCirculated(minutes.status)) throw new NotFound();
      return work(tx, { actor, name: reader.name, minutes });
    });
  }

  /** The page that says the link is over, with a way out. */
  over(page: '/a' | '/l', token: string, { langue: language }: MinutesView): Promise<PageAnswer> {
    const other = minutesAddress(page, token, { langue: otherLanguage(language) });
    const signInHref = `${this.config.publicUrl}/connexion`;
    return this.lite.answer({ page: 'linkOver', language, otherLanguage: other, signInHref }, false);
  }
}
