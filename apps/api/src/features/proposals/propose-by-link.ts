import { Injectable } from '@nestjs/common';
import type { AnswerView } from '@trame/contracts/answer-page';
import type { ProposeBody } from '@trame/contracts/proposals';
import { CoreDb } from '../../platform/database/core-db.ts';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { NotFound } from '../../platform/errors/refusals.ts';
import { ANSWER_LINK, readingAll } from '../invitations/index.ts';
import { followLink } from '../sessions/index.ts';
import { ProposalsClosed, ProposalsFull } from './proposals.errors.ts';
import { ProposePoint } from './propose-point.ts';

/** The person a link was sent to proposes a point: most members have no account. */
@Injectable()
export class ProposeByLink {
  constructor(
    private readonly db: TenantDb,
    private readonly core: CoreDb,
    private readonly proposePoint: ProposePoint,
  ) {}

  /** What the page says next; a link that died records nothing. */
  async run(token: string, { title, description }: ProposeBody): Promise<AnswerView['point']> {
    const link = await followLink(this.core, token, ANSWER_LINK);
    if (!link) return undefined;
    const { actor, objectId: meetingId } = link;
    const wish = { meetingId, personId: actor.personId, title, description };
    try {
      await this.db.transaction(readingAll(actor), (tx) => this.proposePoint.add(tx, wish));
      return 'fait';
    } catch (error) {
      if (error instanceof ProposalsFull) return 'plein';
      if (error instanceof ProposalsClosed || error instanceof NotFound) return 'clos';
      throw error;
    }
  }
}
