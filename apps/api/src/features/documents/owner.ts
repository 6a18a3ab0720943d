import type { BodyType } from '@trame/domain/bodies/body-type';
import type { OwnerKind } from '@trame/domain/documents/owner';
import type { EntityManager } from 'typeorm';
import { Forbidden, NotFound } from '../../platform/errors/refusals.ts';
import type { Actor } from '../../platform/http/context.ts';
import { refuseUnlessLeads } from '../bodies/index.ts';
import { RoadmapClosed } from '../closed-roadmaps/index.ts';
import { CellNoDocument } from './documents.errors.ts';

/** What a document hangs on. */
export interface Owner {
  readonly kind: OwnerKind;
  readonly id: string;
}

interface OwnerBody {
  readonly bodyId: string | null;
  readonly type: BodyType | null;
  /** Of an action: its roadmap is read only. */
  readonly closed?: boolean;
}

/** The column of `app.document` that names an owner of each kind. */
export const OWNER_COLUMN = {
  MEETING: 'meeting_id',
  ITEM: 'item_id',
  POINT: 'point_id',
  BODY: 'body_id',
  ACTION: 'action_id',
} as const;

const BODY = 'b.id as "bodyId", b.type';
const BODY_OF: Readonly<Record<OwnerKind, string>> = {
  MEETING: `select ${BODY} from app.meeting m join app.body b on b.id = m.body_id where m.id = $1`,
  // a restricted item is there for those to whom row-level security shows its words
  ITEM: `select ${BODY} from app.agenda_item i join app.meeting m on m.id = i.meeting_id
         join app.body b on b.id = m.body_id where i.id = $1
         and (not i.restricted or exists (select from app.restricted_item w where w.item_id = i.id))`,
  POINT: `select ${BODY} from app.parked_point p join app.body b on b.id = p.body_id
          where p.id = $1 and p.item_id is null and p.removed_at is null`,
  BODY: `select ${BODY} from app.body b where b.id = $1`,
  ACTION: `select ${BODY}, r.closed_at is not null as closed from app.action a join app.roadmap r on r.id = a.roadmap_id
           left join app.body b on b.id = a.body_id where a.id = $1 and a.removed_at is null`,
};

/**
 * The body the owner belongs to; an action may have none. Before something is written, the roadmap of an action is locked:
 * it does not close meanwhile. @throws NotFound
 */
export async function bodyOf(tx: EntityManager, { kind, id }: Owner, before: 'READ' | 'WRITE'): Promise<OwnerBody> {
  const lock = kind === 'ACTION' && before === 'WRITE' ? ' for share of r' : '';
  const [body] = await tx.query<OwnerBody[]>(`${BODY_OF[kind]}${lock}`, [id]);
  if (!body) throw new NotFound();
  return body;
}

export const isCell = ({ type }: OwnerBody): boolean => type === 'SITUATION_CELL';

/**
 * Documents are kept by the coordination, and by the lead of the body they belong to.
 * @throws Forbidden, CellNoDocument, RoadmapClosed
 */
export async function refuseUnlessKeeps(tx: EntityManager, ctx: Actor, body: OwnerBody): Promise<void> {
  if (body.bodyId) await refuseUnlessLeads(tx, ctx, body.bodyId);
  else if (ctx.role !== 'COORDINATOR') throw new Forbidden();
  if (isCell(body)) throw new CellNoDocument();
  if (body.closed) throw new RoadmapClosed();
}
