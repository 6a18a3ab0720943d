import { Injectable } from '@nestjs/common';
import type { CorrectionForm } from '@trame/contracts/minutes-pages';
import type { OwnAnswerForm, OwnLinkView, OwnNewsForm } from '@trame/contracts/own-link';
import { newId } from '../../platform/database/new-id.ts';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { loadAction, writeNote } from '../action-plan/index.ts';
import { AuditTrail } from '../audit-trail/index.ts';
import { AnswerByLink } from '../invitations/index.ts';
import { CorrectByLink } from '../minutes/index.ts';
import type { FollowedLink } from '../sessions/index.ts';
import { OwnPageReader } from './own-page.reader.ts';

type Said = OwnLinkView['dit'];

/** What somebody does on their page without an account; each answers what the page says next. */
@Injectable()
export class ActOnOwnPage {
  constructor(
    private readonly db: TenantDb,
    private readonly pages: OwnPageReader,
    private readonly answers: AnswerByLink,
    private readonly corrections: CorrectByLink,
    private readonly audit: AuditTrail,
  ) {}

  async answer(actor: FollowedLink['actor'], { meetingId, answer }: OwnAnswerForm): Promise<Said> {
    return (await this.answers.record({ actor, meetingId }, { answer })) ? 'reponse' : 'clos';
  }

  /** Only of what their page shows: an action that is over, somebody else's or born behind closed doors is not there. */
  tell(actor: FollowedLink['actor'], { actionId, word, text }: OwnNewsForm): Promise<Said> {
    return this.db.transaction(actor, async (tx) => {
      const page = await this.pages.of(tx, actor.personId, true);
      if (!page?.actions.some(({ id }) => id === actionId)) return 'clos';
      const action = await loadAction(tx, actionId);
      const by = { id: newId(), author: actor.personId, source: 'MAIL' } as const;
      await writeNote(tx, action, { word, text, progress: null }, by);
      await this.audit.record(tx, 'action.reported', actionId, ['news']);
      return 'nouvelles';
    });
  }

  correct(actor: FollowedLink['actor'], meetingId: string, form: CorrectionForm): Promise<Said> {
    return this.corrections.ofReader(actor, meetingId, form);
  }
}
