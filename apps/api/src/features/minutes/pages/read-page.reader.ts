import { Injectable } from '@nestjs/common';
import type { PageAnswer } from '@trame/contracts/files';
import type { MinutesReadPage } from '@trame/contracts/lite';
import type { MinutesView } from '@trame/contracts/minutes-pages';
import { takesCorrections } from '@trame/domain/minutes/approval';
import { wallClock } from '@trame/domain/time/wall-clock';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../../platform/clock.ts';
import { NotFound } from '../../../platform/errors/refusals.ts';
import { LitePages } from '../../../platform/lite/lite-pages.ts';
import { otherLanguage } from '../../invitations/index.ts';
import { READ_LINK } from '../circulation/circulation.ts';
import { readReaders } from '../circulation/readers.ts';
import { storedVersion } from '../versions/stored-version.ts';
import { type LinkedMinutes, MinutesLinks } from './linked-minutes.ts';
import { minutesAddress } from './minutes-address.ts';

/** Where the page stands, seen otherwise. */
type AddressOf = (view: Partial<MinutesView>) => string;

interface Said {
  reason: string;
  approvedAt: Date | null;
  corrections: MinutesReadPage['corrections'];
}

const SAID = `
  select v.reason, r.approved_at as "approvedAt", coalesce((
    select json_agg(json_build_object('text', k.text, 'state', k.state, 'answer', k.answer) order by k.asked_at)
    from app.correction k where k.minutes_id = r.id and k.person_id = $3), '[]') as corrections
  from app.minutes r join app.minutes_version v on v.minutes_id = r.id and v.number = $2 where r.id = $1`;

/** Minutes that circulated, for somebody without an account. Scanners open the page as they like: reading writes nothing. */
@Injectable()
export class ReadPageReader {
  constructor(
    private readonly links: MinutesLinks,
    private readonly lite: LitePages,
    private readonly clock: Clock,
  ) {}

  async read(token: string, view: MinutesView): Promise<PageAnswer> {
    const address: AddressOf = (next) => minutesAddress('/l', token, next);
    const page = await this.links.with(token, READ_LINK, (tx, linked) => this.pageOf(tx, linked, { address, view }));
    return page ? this.lite.answer(page) : this.links.over('/l', token, view);
  }

  /** The same minutes, by their meeting, for somebody who comes from a page of their own. Throws `NotFound`. */
  ofReader(
    actor: LinkedMinutes['actor'],
    meetingId: string,
    shown: { address: AddressOf; view: MinutesView },
  ): Promise<MinutesReadPage> {
    return this.links.ofReader(actor, meetingId, (tx, linked) => this.pageOf(tx, linked, shown));
  }

  private async pageOf(
    tx: EntityManager,
    { actor, name, minutes }: LinkedMinutes,
    { address, view }: { address: AddressOf; view: MinutesView },
  ): Promise<MinutesReadPage> {
    const { langue: language, dit } = view;
    const stored = await storedVersion(tx, minutes.id, { rendition: 'MEMBERS', number: null });
    if (!stored) throw new NotFound();
    const [said] = await tx.query<[Said]>(SAID, [minutes.id, stored.number, actor.personId]);
    const own = (await readReaders(tx, minutes.meetingId)).find(({ personId }) => personId === actor.personId);
    const today = this.clock.today(minutes.zone);
    const isOpen = takesCorrections(minutes.status, minutes.correctionsUntil, today);
    return {
      page: 'minutesRead',
      language,
      otherLanguage: address({ ...view, langue: otherLanguage(language) }),
      council: minutes.council,
      name,
      minutes: { ...stored.minutes, status: minutes.status },
      version: { number: stored.number, reason: said.reason },
      approvedOn: said.approvedAt && wallClock(said.approvedAt, minutes.zone).slice(0, 10),
      own: own?.actions ?? [],
      corrections: said.corrections,
      until: isOpen ? minutes.correctionsUntil : null,
      said: dit ?? null,
      action: address({ langue: language }),
    };
  }
}
