import { Injectable } from '@nestjs/common';
import { LIMITS } from '@trame/contracts/limits';
import type { MailedNews, NoteMailedNewsBody } from '@trame/contracts/mailed-news';
import type { EntityManager } from 'typeorm';
import { newId } from '../../platform/database/new-id.ts';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { NotFound, VersionStale } from '../../platform/errors/refusals.ts';
import type { Actor, CouncilContext } from '../../platform/http/context.ts';
import { loadAction, refuseClosedRoadmap, writeNote } from '../action-plan/index.ts';
import { AuditTrail } from '../audit-trail/index.ts';

const WAITING = `
  select n.id, n.version, n.text, n.received_at as "receivedAt",
    json_build_object('id', p.id, 'name', left(concat_ws(' ', nullif(p.given_name, ''), p.family_name), 200)) as "from",
    coalesce((select json_agg(json_build_object('id', a.id, 'title', a.title) order by k.position)
      from app.news_request_action k join app.action a on a.id = k.action_id
      where k.request_id = r.id and a.removed_at is null), '[]') as actions
  from app.mailed_news n join app.news_request r on r.id = n.request_id join app.person p on p.id = r.person_id
  where n.settled_at is null order by n.received_at, n.id limit ${LIMITS.list.page}`;
const HELD = `
  select n.id, n.version, n.text, r.person_id as "personId", n.settled_at is not null as settled, exists (
    select from app.news_request_action k where k.request_id = r.id and k.action_id = $2) as asked
  from app.mailed_news n join app.news_request r on r.id = n.request_id where n.id = $1 for update of n`;

interface Held {
  version: number;
  text: string;
  personId: string;
  settled: boolean;
  /** Was the action one of those they were asked about? */
  asked: boolean;
}

/** Answers that came by mail: noted in the name of their writer, or set aside. */
@Injectable()
export class MailedNewsBox {
  constructor(
    private readonly db: TenantDb,
    private readonly audit: AuditTrail,
  ) {}

  async list(ctx: Actor): Promise<{ items: MailedNews[]; total: number }> {
    const rows = await this.db.read(ctx, (tx) =>
      tx.query<(Omit<MailedNews, 'receivedAt'> & { receivedAt: Date })[]>(WAITING),
    );
    const items = rows.map((row) => ({ ...row, receivedAt: row.receivedAt.toISOString() }));
    return { items, total: items.length };
  }

  /** @throws NotFound, also when they were not asked about the action; RoadmapClosed, VersionStale */
  note(ctx: CouncilContext, id: string, { actionId, word }: NoteMailedNewsBody): Promise<void> {
    return this.db.transaction(ctx, async (tx) => {
      const { text, personId, asked } = await this.held(tx, ctx, id, actionId);
      const action = await loadAction(tx, actionId);
      if (!asked || action.removedAt) throw new NotFound();
      await refuseClosedRoadmap(tx, action.roadmapId);
      const about = { id: newId(), author: personId, source: 'MAIL' as const };
      await writeNote(tx, action, { word, text, progress: null }, about);
      await tx.query('delete from app.mailed_news where id = $1', [id]);
      await this.audit.record(tx, 'action.reported', actionId, ['news']);
    });
  }

  /** @throws NotFound, VersionStale */
  setAside(ctx: CouncilContext, id: string): Promise<void> {
    return this.db.transaction(ctx, async (tx) => {
      await this.held(tx, ctx, id, null);
      await tx.query('update app.mailed_news set settled_at = now(), version = version + 1 where id = $1', [id]);
      await this.audit.record(tx, 'plan.mailed-news-set-aside', id);
    });
  }

  /** @throws NotFound */
  putBack(ctx: CouncilContext, id: string): Promise<void> {
    return this.db.transaction(ctx, async (tx) => {
      const [, touched] = await tx.query<[unknown[], number]>(
        'update app.mailed_news set settled_at = null, version = version + 1 where id = $1',
        [id],
      );
      if (touched === 0) throw new NotFound();
      await this.audit.record(tx, 'plan.mailed-news-put-back', id);
    });
  }

  private async held(tx: EntityManager, { seenVersion }: CouncilContext, id: string, actionId: string | null) {
    const [held] = await tx.query<Held[]>(HELD, [id, actionId]);
    if (!held || held.settled) throw new NotFound();
    if (held.version !== seenVersion) throw new VersionStale({ version: held.version });
    return held;
  }
}
