import { Inject, Injectable } from '@nestjs/common';
import type { AnswerView } from '@trame/contracts/answer-page';
import type { FileAnswer } from '@trame/contracts/files';
import { wordsIn } from '@trame/copy/both';
import { Clock } from '../../platform/clock.ts';
import { CONFIG, type Config } from '../../platform/config.ts';
import { NotFound } from '../../platform/errors/refusals.ts';
import { calendarFile, organizerOf } from '../calendar/index.ts';
import { AnswerLinks } from './answer-links.ts';
import { addressOf } from './answer-page.reader.ts';

/** The meeting behind the link of a convocation, as a file for the calendar of whoever got it. */
@Injectable()
export class LinkedCalendarReader {
  constructor(
    private readonly links: AnswerLinks,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Throws `NotFound` when the link is over. */
  async read(token: string, { langue }: AnswerView): Promise<FileAnswer> {
    const linked = await this.links.open(token);
    if (!linked) throw new NotFound();
    const { meetingId: id, starts, title: summary, council, ...meeting } = linked;
    const href = `${this.config.publicUrl}${addressOf(token, { langue })}`;
    const notes = [wordsIn(langue).t('mails:calendar.answer', { href })];
    const said = { summary, notes, organizer: organizerOf(council, this.config), at: this.clock.now() };
    return calendarFile({ ...meeting, id, startsLocal: starts.local, zone: starts.zone }, said, langue);
  }
}
