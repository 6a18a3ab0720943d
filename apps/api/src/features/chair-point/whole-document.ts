import { Injectable } from '@nestjs/common';
import type { ChairDocumentPage, PointAppointment } from '@trame/contracts/chair-lite';
import type { CHAIR_DOCUMENTS } from '@trame/contracts/chair-page';
import { wordsIn } from '@trame/copy/both';
import { Fmt } from '@trame/copy/fmt';
import type { Language } from '@trame/copy/language';
import { sinceLastTime } from '@trame/copy/since-outcome';
import { agendaClock } from '@trame/domain/meetings/agenda-clock';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock.ts';
import { NotFound } from '../../platform/errors/refusals.ts';
import { readToldAgenda } from '../agenda/index.ts';
import { readContent, renditionOf } from '../minutes/index.ts';
import { lastTimesTold } from '../subjects/index.ts';
import { MEETING_OF_POINT } from './point.sql.ts';
import type { PointHolder } from './point-holder.ts';

interface Asked {
  voir: (typeof CHAIR_DOCUMENTS)[number];
  reunion: string;
  language: Language;
}

export type Whole = Pick<ChairDocumentPage, 'today' | 'meeting' | 'agenda' | 'minutes' | 'expected'>;
type StoredMeeting = PointAppointment & { expected: NonNullable<Whole['expected']>; zone: string; reviewed: boolean };

/** The whole of an agenda, of minutes in review, or of a conductor sheet: as it may be passed on. */
@Injectable()
export class WholeDocument {
  constructor(private readonly clock: Clock) {}

  /** @throws NotFound for a meeting that whoever reads neither presides nor comes to */
  async read(tx: EntityManager, { actor, zone }: PointHolder, { voir, reunion, language }: Asked): Promise<Whole> {
    const [found] = await tx.query<{ line: StoredMeeting }[]>(MEETING_OF_POINT, [actor.personId, reunion]);
    const { expected, chairs: _, reviewed, ...meeting } = found?.line ?? refuse();
    const today = this.clock.today(zone);
    if (voir === 'compte-rendu') {
      if (!reviewed) throw new NotFound();
      const minutes = renditionOf(await readContent(tx, reunion), 'MEMBERS');
      return { today, meeting, agenda: null, minutes, expected: null };
    }
    const items = await readToldAgenda(tx, reunion);
    const { starts, ends } = agendaClock(meeting.local, meeting.minutes, items);
    const lastTimes = await lastTimesTold(tx, reunion, (council) => this.clock.today(council));
    const fmt = new Fmt(language, meeting.zone);
    const lines = items.map((item, place) => {
      const last = lastTimes.get(item.id);
      const since = last ? sinceLastTime(wordsIn(language), fmt, last) : null;
      return { item, starts: starts[place] ?? meeting.local, since };
    });
    return {
      today,
      meeting,
      agenda: { lines, ends },
      minutes: null,
      expected: voir === 'conducteur' ? expected : null,
    };
  }
}

function refuse(): never {
  throw new NotFound();
}
