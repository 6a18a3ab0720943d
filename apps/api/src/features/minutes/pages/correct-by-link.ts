import { Injectable } from '@nestjs/common';
import type { CorrectionForm, MinutesView } from '@trame/contracts/minutes-pages';
import type { EntityManager } from 'typeorm';
import { NotFound } from '../../../platform/errors/refusals.ts';
import { READ_LINK } from '../circulation/circulation.ts';
import { AskCorrection } from '../corrections/ask-correction.ts';
import { CorrectionsClosed } from '../corrections/corrections.errors.ts';
import { type LinkedMinutes, MinutesLinks } from './linked-minutes.ts';

/** The person a link was sent to asks for a correction: most members have no account. */
@Injectable()
export class CorrectByLink {
  constructor(
    private readonly links: MinutesLinks,
    private readonly asking: AskCorrection,
  ) {}

  /** What the page says next; a link that died records nothing. */
  run(token: string, form: CorrectionForm): Promise<MinutesView['dit']> {
    return this.said(form, (record) => this.links.with(token, READ_LINK, record));
  }

  /** The same for somebody who comes from a page of their own. */
  ofReader(actor: LinkedMinutes['actor'], meetingId: string, form: CorrectionForm): Promise<MinutesView['dit']> {
    return this.said(form, (record) => this.links.ofReader(actor, meetingId, record));
  }

  private async said(
    { itemId, text }: CorrectionForm,
    through: (record: (tx: EntityManager, linked: LinkedMinutes) => Promise<unknown>) => Promise<unknown>,
  ): Promise<MinutesView['dit']> {
    if (text === '') return 'vide';
    try {
      const done = await through((tx, { actor, minutes }) => this.asking.record(tx, actor, minutes, { itemId, text }));
      return done ? 'fait' : undefined;
    } catch (error) {
      if (error instanceof CorrectionsClosed || error instanceof NotFound) return 'clos';
      throw error;
    }
  }
}
