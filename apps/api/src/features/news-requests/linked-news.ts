import { Injectable } from '@nestjs/common';
import type { NewsPage } from '@trame/contracts/lite';
import type { NewsFile } from '@trame/contracts/news-files';
import type { ActionStatus } from '@trame/domain/action-plan/action-status';
import { NEWS_CAPS } from '@trame/domain/action-plan/ask-news';
import type { NewsWord } from '@trame/domain/action-plan/news';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock.ts';
import { CoreDb } from '../../platform/database/core-db.ts';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { FILES_OF_NOTE } from '../action-plan/index.ts';
import { type FollowedLink, followLink } from '../sessions/index.ts';
import { NEWS_LINK } from './send-requests.ts';

/** One action of a request, with what was already told of it. */
export interface AskedAction {
  id: string;
  number: string | null;
  title: string;
  status: ActionStatus;
  dueOn: string | null;
  dueText: string | null;
  progress: number;
  version: number;
  noteId: string | null;
  word: NewsWord | null;
  text: string | null;
  versionAfter: number | null;
  /** A situation cell keeps no file. */
  isCell: boolean;
  /** Of what was already told. */
  files: NewsFile[];
}

/** What stands behind the link of a mail that asks for news. */
export interface LinkedNews extends Pick<NewsPage, 'council' | 'name' | 'zone'> {
  actor: FollowedLink['actor'];
  requestId: string;
  answeredAt: Date | null;
  /** Neither stopped nor told of too long ago. */
  isOpen: boolean;
  actions: AskedAction[];
}

const REQUEST = `
  select c.name as council, c.zone, left(concat_ws(' ', nullif(p.given_name, ''), p.family_name), 200) as name,
    r.answered_at as "answeredAt", r.stopped_at as "stoppedAt"
  from app.news_request r join app.person p on p.id = r.person_id cross join core.current_council_row() c
  where r.id = $1 for update of r`;
/** What was taken out of the plan, given to somebody else or closed by others is no longer theirs to tell. */
const ACTIONS = `
  select a.id, a.number, a.title, a.status, a.due_on::text as "dueOn", a.due_text as "dueText", a.progress, a.version,
    k.note_id as "noteId", n.word, n.text, k.version_after as "versionAfter",
    coalesce(b.type = 'SITUATION_CELL', false) as "isCell", ${FILES_OF_NOTE} as files
  from app.news_request_action k
  join app.news_request r on r.id = k.request_id
  join app.action a on a.id = k.action_id
  left join app.body b on b.id = a.body_id
  left join app.progress_note n on n.id = k.note_id
  where k.request_id = $1 and a.removed_at is null and a.lead_person_id = r.person_id
    and (k.note_id is not null or a.status not in ('DONE', 'DROPPED'))
  order by k.position for update of k`;

const HOUR = 3_600_000;

/** Follows the links of mails that ask for news. */
@Injectable()
export class NewsLinks {
  constructor(
    private readonly core: CoreDb,
    private readonly db: TenantDb,
    private readonly clock: Clock,
  ) {}

  /** Does `work` with what stands behind a token, in one transaction; `null` when the link is unknown, too old or dead. */
  async with<T>(token: string, work: (tx: EntityManager, linked: LinkedNews) => Promise<T> | T): Promise<T | null> {
    const link = await followLink(this.core, token, NEWS_LINK);
    if (!link) return null;
    return this.db.transaction(link.actor, async (tx) => {
      const [found] = await tx.query<(Omit<LinkedNews, 'actor' | 'actions'> & { stoppedAt: Date | null })[]>(REQUEST, [
        link.objectId,
      ]);
      if (!found) return null;
      const { council, zone, name, answeredAt, stoppedAt } = found;
      const actions = await tx.query<AskedAction[]>(ACTIONS, [link.objectId]);
      const isOpen = stoppedAt === null && !this.isTooLate(answeredAt);
      return work(tx, {
        actor: link.actor,
        requestId: link.objectId,
        council,
        zone,
        name,
        answeredAt,
        isOpen,
        actions,
      });
    });
  }

  private isTooLate(answeredAt: Date | null): boolean {
    const now = this.clock.now().getTime();
    return answeredAt !== null && now - answeredAt.getTime() > NEWS_CAPS.correctHours * HOUR;
  }
}
