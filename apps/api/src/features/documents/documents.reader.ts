import { Injectable } from '@nestjs/common';
import type { DocumentHistory, DocumentItem, DocumentVersion, documentsApi } from '@trame/contracts/documents';
import type { InputOf, ResponseOf } from '@trame/contracts/endpoint';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock.ts';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { DomainError } from '../../platform/errors/domain-error.ts';
import { NotFound } from '../../platform/errors/refusals.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { readableSheets } from '../action-plan/index.ts';
import { bodyOf, isCell, type Owner, refuseUnlessKeeps } from './owner.ts';

const VERSION = `
  json_build_object('number', v.number, 'fileName', v.file_name, 'type', v.type, 'bytes', v.bytes,
    'sentBy', nullif(concat_ws(' ', nullif(p.given_name, ''), p.family_name), ''),
    'sentAt', to_char(v.sent_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'), 'scanned', v.scanned,
    'missing', v.missing_since is not null, 'restoredFrom', v.restored_from,
    'thumbnail', case when v.thumbnail_width is not null
      then json_build_object('width', v.thumbnail_width, 'height', v.thumbnail_height) end)`;

/** The versions of a document, the latest first. */
const VERSIONS = `
  (select json_agg(${VERSION} order by v.number desc) from app.document_version v
   left join app.person p on p.id = v.uploader_id where v.document_id = d.id) as versions`;

const DOCUMENT = `
  select d.id, d.version, d.title,
    case when d.meeting_id is not null then 'MEETING' when d.item_id is not null then 'ITEM'
         when d.point_id is not null then 'POINT' when d.body_id is not null then 'BODY' else 'ACTION' end as "ownerKind",
    coalesce(d.meeting_id, d.item_id, d.point_id, d.body_id, d.action_id) as "ownerId", ${VERSIONS}
  from app.document d where d.removed_at is null and d.note_id is null`;

/** Those of a meeting hold those of its agenda, in the order they came. */
const OF_OWNER = `${DOCUMENT} and case $1
    when 'MEETING' then d.meeting_id = $2 or d.item_id in (select i.id from app.agenda_item i where i.meeting_id = $2)
    when 'ITEM' then d.item_id = $2 when 'POINT' then d.point_id = $2 when 'BODY' then d.body_id = $2 else d.action_id = $2 end
  order by d.created_at, d.id`;

type Row = Omit<DocumentItem, 'current'> & { versions: DocumentVersion[] };

@Injectable()
export class DocumentsReader {
  constructor(
    private readonly db: TenantDb,
    private readonly clock: Clock,
  ) {}

  /** @throws NotFound when what they would hang on is not there; Forbidden for a parking lot of others */
  async list(
    ctx: CouncilContext,
    { ownerKind, ownerId }: InputOf<typeof documentsApi.list>['query'],
  ): Promise<ResponseOf<typeof documentsApi.list>> {
    const opens = await this.opens(ctx, { kind: ownerKind, id: ownerId });
    return this.db.read(ctx, async (tx) => {
      const body = await bodyOf(tx, { kind: ownerKind, id: ownerId }, 'READ');
      if (ownerKind === 'POINT') await refuseUnlessKeeps(tx, ctx, body);
      const rows = opens ? await tx.query<Row[]>(OF_OWNER, [ownerKind, ownerId]) : [];
      const mayManage = await refuseUnlessKeeps(tx, ctx, body).then(() => true, falseWhenRefused);
      return { items: rows.map(toHistory), mayManage, takesNone: isCell(body) };
    });
  }

  /** @throws NotFound */
  async get(ctx: CouncilContext, id: string): Promise<DocumentHistory> {
    const found = await this.db.read(ctx, async (tx) => {
      const read = await this.find(tx, id);
      const { ownerKind: kind, ownerId } = read;
      if (kind === 'POINT') await refuseUnlessKeeps(tx, ctx, await bodyOf(tx, { kind, id: ownerId }, 'READ'));
      return read;
    });
    if (!(await this.opens(ctx, { kind: found.ownerKind, id: found.ownerId }))) throw new NotFound();
    return found;
  }

  /** Documents of an action are of its sheet: who may not open it sees none. */
  private async opens(ctx: CouncilContext, { kind, id }: Owner): Promise<boolean> {
    return kind !== 'ACTION' || (await readableSheets(this.db, ctx, [id], this.clock.now())).has(id);
  }

  /** One document as others see it. @throws NotFound */
  async find(tx: EntityManager, id: string): Promise<DocumentHistory> {
    const [row] = await tx.query<Row[]>(`${DOCUMENT} and d.id = $1`, [id]);
    if (!row) throw new NotFound();
    return toHistory(row);
  }
}

function falseWhenRefused(error: unknown): false {
  if (error instanceof DomainError) return false;
  throw error;
}

function toHistory(row: Row): DocumentHistory {
  const [current] = row.versions;
  if (!current) throw new NotFound();
  return { ...row, current };
}
