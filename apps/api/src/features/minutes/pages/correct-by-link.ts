import { Injectable } from '@nestjs/common';
import type { CorrectionForm, MinutesView } from '@trame/contracts/minutes-pages';
import { NotFound } from '../../../platform/errors/refusals.ts';
import { READ_LINK } from '../circulation/circulation.ts';
import { AskCorrection } from '../corrections/ask-correction.ts';
import { CorrectionsClosed } from '../corrections/corrections.errors.ts';
import { MinutesLinks } from './linked-minutes.ts';

/** The person a link was sent to asks for a correction: most members have no account. */
@Injectable()
export class CorrectByLink {
  constructor(
    private readonly links: MinutesLinks,
    private readonly asking: AskCorrection,
  ) {}

  /** What the page says next; a link that died records nothing. */
  async run(token: string, { itemId, text }: CorrectionForm): Promise<MinutesView['dit']> {
    if (text === '') return 'vide';
    try {
      const done = await this.links.with(token, READ_LINK, (tx, { actor, minutes }) =>
        this.asking.record(tx, actor, minutes, { itemId, text }),
      );
      return done ? 'fait' : undefined;
    } catch (error) {
      if (error instanceof CorrectionsClosed || error instanceof NotFound) return 'clos';
      throw error;
    }
  }
}
