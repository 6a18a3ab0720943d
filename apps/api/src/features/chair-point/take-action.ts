import { Injectable } from '@nestjs/common';
import { wordsIn } from '@trame/copy/both';
import { wordOfTaking } from '@trame/domain/chair-point/acts';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock.ts';
import { newId } from '../../platform/database/new-id.ts';
import { Conflict, NotFound } from '../../platform/errors/refusals.ts';
import { loadAction, refuseClosedRoadmap, writeNote } from '../action-plan/index.ts';
import { AuditTrail } from '../audit-trail/index.ts';
import { keepAct } from './acts-kept.ts';
import { SUBJECT_FACTS } from './point.sql.ts';
import type { PointHolder } from './point-holder.ts';

const { t } = wordsIn('fr');
const HELD = 'select news_at as "newsAt" from app.action where id = $1 for update';

/** "Je m'en occupe": a dated word under the action, signed by whoever chairs, that leaves its state as it is. */
@Injectable()
export class TakeAction {
  constructor(
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** In a transaction that reads all. @throws NotFound, Conflict when it is over or taken up already, RoadmapClosed */
  async run(tx: EntityManager, { actor, door }: PointHolder, id: string | null): Promise<void> {
    const [told] = await tx.query<{ said: unknown }[]>(SUBJECT_FACTS, [id ? [id] : []]);
    if (!id || !told) throw new NotFound();
    const [held] = await tx.query<{ newsAt: Date | null }[]>(HELD, [id]);
    const action = await loadAction(tx, id);
    if (told.said || action.status === 'DONE' || action.status === 'DROPPED') throw new Conflict();
    await refuseClosedRoadmap(tx, action.roadmapId);
    const note = { id: newId(), author: actor.personId, source: door.kind === 'LINK' ? 'MAIL' : 'APP' } as const;
    const said = { word: wordOfTaking(action.status), text: t('chairPoint:taken'), progress: null };
    await writeNote(tx, action, said, note);
    const before = { newsBefore: held?.newsAt ?? null, versionAfter: action.version + 1 };
    const act = { kind: 'ACTION_TAKEN', actionId: id, noteId: note.id, ...before } as const;
    await keepAct(tx, actor.personId, act, this.clock.now());
    await this.audit.record(tx, 'action.reported', id, ['news']);
  }
}
