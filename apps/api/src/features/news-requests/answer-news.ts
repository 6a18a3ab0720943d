import { Injectable } from '@nestjs/common';
import type { FormPart, PageAnswer } from '@trame/contracts/files';
import type { NewsAnswer } from '@trame/contracts/news-form';
import type { NewsView } from '@trame/contracts/news-requests';
import { daysLate } from '@trame/domain/action-plan/late';
import type { NewsWord } from '@trame/domain/action-plan/news';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock.ts';
import { newId } from '../../platform/database/new-id.ts';
import { loadAction, writeNote } from '../action-plan/index.ts';
import { AuditTrail } from '../audit-trail/index.ts';
import { keepNewsFile } from '../news-files/index.ts';
import { type LinkedNews, NewsLinks } from './linked-news.ts';
import { newsAddress } from './news-address.ts';
import { NewsPageReader } from './news-page.reader.ts';
import { ReadNewsForm, type SaidOfAction } from './read-news-form.ts';

/** A correction starts again from where the action was, unless somebody else moved it on meanwhile. */
const TAKE_BACK = `
  update app.action a set status = k.status_before, progress = k.progress_before, due_on = k.due_before,
    due_text = k.due_text_before, news_at = k.news_before, version = a.version + 1
  from app.news_request_action k
  where k.request_id = $1 and k.action_id = $2 and a.id = $2 and a.version = k.version_after`;
/** The files of the note that is replaced go on with the new one, but for those ($3) that go. */
const MOVE_FILES = `
  update app.document set note_id = $2, version = version + 1,
    removed_at = case when id = any ($3::uuid[]) then $4 else removed_at end
  where note_id = $1`;
const FORGET = 'delete from app.progress_note where id = $1';
const REMEMBER = `
  update app.news_request_action k set status_before = a.status, progress_before = a.progress, due_before = a.due_on,
    due_text_before = a.due_text, news_before = a.news_at
  from app.action a where a.id = k.action_id and k.request_id = $1 and k.action_id = $2`;
const TOLD = `
  update app.news_request_action k set note_id = $3, version_after = a.version
  from app.action a where a.id = k.action_id and k.request_id = $1 and k.action_id = $2`;
const NEW_DATE = `
  update app.action set due_on = $2, due_text = null, version = version + 1
  where id = $1 and (starts_on is null or starts_on <= $2::date)`;
const ANSWERED = 'update app.news_request set answered_at = coalesce(answered_at, now()) where id = $1';

/** The person a link was sent to tells how their actions go, without an account; for a day they can say it otherwise. */
@Injectable()
export class AnswerNews {
  constructor(
    private readonly links: NewsLinks,
    private readonly forms: ReadNewsForm,
    private readonly pages: NewsPageReader,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  /** The address of what is read next, or the form again with what is wrong; a link that died records nothing, and no file is read for it. */
  async run(token: string, language: NewsView['langue'], parts: AsyncIterable<FormPart>): Promise<string | PageAnswer> {
    const linked = await this.links.with(token, (_tx, found) => found);
    if (!linked?.isOpen) return newsAddress(token, { langue: language, dit: linked ? 'clos' : undefined });
    const said = await this.forms.run(linked, parts);
    if (mustBeMended(said)) return this.pages.again(linked, { token, language }, said);
    // asked again: the files took their time
    const done = await this.links.with(token, (tx, now) => this.record(tx, now, said));
    return newsAddress(token, { langue: language, dit: done ?? undefined });
  }

  private async record(tx: EntityManager, linked: LinkedNews, said: readonly SaidOfAction[]) {
    if (!linked.isOpen) return 'clos' as const;
    for (const action of linked.actions) {
      const one = said.find((other) => other.action.id === action.id);
      if (one?.answer?.word) await this.tell(tx, linked, { ...one, action }, { ...one.answer, word: one.answer.word });
    }
    await tx.query(ANSWERED, [linked.requestId]);
    return 'fait' as const;
  }

  private async tell(tx: EntityManager, linked: LinkedNews, said: SaidOfAction, answer: Told) {
    const { requestId, actor, zone } = linked;
    const { action: asked } = said;
    const key = [requestId, asked.id];
    if (asked.noteId) await tx.query(TAKE_BACK, key);
    await tx.query(REMEMBER, key);
    const action = await loadAction(tx, asked.id);
    const id = newId();
    const { word, text, progress, dueOn } = answer;
    await writeNote(tx, action, { word, text, progress }, { id, author: actor.personId, source: 'MAIL' });
    await this.keepFiles(tx, actor, id, { ...said, answer });
    const today = this.clock.today(zone);
    const isLate = daysLate({ status: action.status, dueOn: action.dueOn, newsOn: today }, today) > 0;
    if (dueOn && isLate && dueOn >= today && word !== 'DONE') await tx.query(NEW_DATE, [asked.id, dueOn]);
    await tx.query(TOLD, [...key, id]);
    await this.audit.record(tx, 'action.reported', asked.id, dueOn ? ['news', 'dueOn'] : ['news']);
  }

  private async keepFiles(
    tx: EntityManager,
    actor: LinkedNews['actor'],
    noteId: string,
    { action, gone, held, answer }: SaidOfAction & { answer: Told },
  ): Promise<void> {
    if (action.noteId) {
      await tx.query(MOVE_FILES, [action.noteId, noteId, gone, this.clock.now()]);
      await tx.query(FORGET, [action.noteId]);
    }
    for (const { file } of held) {
      const documentId = await keepNewsFile(tx, actor, noteId, { file, alt: answer.alt });
      await this.audit.record(tx, 'news-file.added', documentId);
    }
  }
}

/** An answer that chose a word. */
type Told = NewsAnswer & { word: NewsWord };

/** A form without a word records nothing, and neither does one of which a part would be lost. */
const mustBeMended = (said: readonly SaidOfAction[]): boolean =>
  said.every(({ answer }) => !answer?.word) || said.some(({ isWordless, refused }) => isWordless || refused.length > 0);
