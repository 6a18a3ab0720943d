import { Injectable } from '@nestjs/common';
import type { NewsAnswer, NewsForm, NewsView } from '@trame/contracts/news-requests';
import { daysLate } from '@trame/domain/action-plan/late';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock.ts';
import { newId } from '../../platform/database/new-id.ts';
import { loadAction, writeNote } from '../action-plan/index.ts';
import { AuditTrail } from '../audit-trail/index.ts';
import { type AskedAction, type LinkedNews, NewsLinks } from './linked-news.ts';

/** A correction starts again from where the action was, unless somebody else moved it on meanwhile. */
const TAKE_BACK = `
  with gone as (delete from app.progress_note where id = $3)
  update app.action a set status = k.status_before, progress = k.progress_before, due_on = k.due_before,
    due_text = k.due_text_before, news_at = k.news_before, version = a.version + 1
  from app.news_request_action k
  where k.request_id = $1 and k.action_id = $2 and a.id = $2 and a.version = k.version_after`;
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
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  /** What the page says next; a link that died records nothing. */
  async run(token: string, form: NewsForm): Promise<NewsView['dit']> {
    const said = await this.links.with(token, (tx, linked) => this.record(tx, linked, form));
    return said ?? undefined;
  }

  private async record(tx: EntityManager, linked: LinkedNews, form: NewsForm): Promise<NonNullable<NewsView['dit']>> {
    const answers = new Map(form.filter(({ word }) => word !== null).map((answer) => [answer.actionId, answer]));
    const told = linked.actions.filter(({ id }) => answers.has(id));
    if (!linked.isOpen) return 'clos';
    if (told.length === 0) return 'vide';
    for (const action of told) await this.tell(tx, linked, action, answers.get(action.id));
    await tx.query(ANSWERED, [linked.requestId]);
    return 'fait';
  }

  private async tell(tx: EntityManager, linked: LinkedNews, asked: AskedAction, answer: NewsAnswer | undefined) {
    if (!answer?.word) return;
    const { requestId, actor, zone } = linked;
    const key = [requestId, asked.id];
    if (asked.noteId) await tx.query(TAKE_BACK, [...key, asked.noteId]);
    await tx.query(REMEMBER, key);
    const action = await loadAction(tx, asked.id);
    const id = newId();
    const { word, text, progress, dueOn } = answer;
    await writeNote(tx, action, { word, text, progress }, { id, author: actor.personId, source: 'MAIL' });
    const today = this.clock.today(zone);
    const isLate = daysLate({ status: action.status, dueOn: action.dueOn, newsOn: today }, today) > 0;
    if (dueOn && isLate && dueOn >= today && word !== 'DONE') await tx.query(NEW_DATE, [asked.id, dueOn]);
    await tx.query(TOLD, [...key, id]);
    await this.audit.record(tx, 'action.reported', asked.id, dueOn ? ['news', 'dueOn'] : ['news']);
  }
}
