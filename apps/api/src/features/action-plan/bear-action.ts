import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { CurrentRoadmap } from './current-roadmap.ts';

/** What was promised in a meeting: what, who, when, and where it was said. */
export interface BornAction {
  /** Made by the device that noted it, so that sending it twice creates it once. */
  id: string;
  title: string;
  leadPersonId: string | null;
  dueOn: string | null;
  bodyId: string;
  meetingId: string;
  itemId: string;
  decisionId: string | null;
  /** When it was noted: a device may send it later. */
  bornAt: string;
}

/** Puts an action born in a meeting into the plan, inside the transaction of whoever noted it. */
@Injectable()
export class BearAction {
  constructor(private readonly roadmap: CurrentRoadmap) {}

  /** Answers whether it was new; a repeat with the same id changes nothing. */
  async run(tx: EntityManager, action: BornAction): Promise<boolean> {
    const roadmapId = await this.roadmap.idIn(tx);
    const born = await tx.query<unknown[]>(
      `insert into app.action (id, roadmap_id, title, lead_person_id, due_on, body_id, meeting_id, item_id, decision_id, created_at, position)
       select $1, $2, $3, $4, $5, $6, $7, $8, $9, least($10::timestamptz, now()), coalesce(max(position) + 1, 0) from app.action where roadmap_id = $2
       on conflict (council_id, id) do nothing returning id`,
      [
        action.id,
        roadmapId,
        action.title,
        action.leadPersonId,
        action.dueOn,
        action.bodyId,
        action.meetingId,
        action.itemId,
        action.decisionId,
        action.bornAt,
      ],
    );
    return born.length > 0;
  }
}
