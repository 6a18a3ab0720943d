import { Injectable } from '@nestjs/common';
import type { documentsApi } from '@trame/contracts/documents';
import type { InputOf } from '@trame/contracts/endpoint';
import type { StoredFileAnswer } from '@trame/contracts/files';
import type { Role } from '@trame/domain/access';
import type { Visibility } from '@trame/domain/action-plan/visibility';
import { type FileType, mediaTypeOf } from '@trame/domain/documents/file-type';
import { Clock } from '../../platform/clock.ts';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { NotFound } from '../../platform/errors/refusals.ts';
import { FileStore } from '../../platform/files/file-store.ts';
import type { Actor, CouncilContext } from '../../platform/http/context.ts';
import { mayReadSheet } from '../action-plan/index.ts';
import { FileMissing } from './documents.errors.ts';
import { FileAddress } from './file-address.ts';

interface Stored {
  number: number;
  fileName: string;
  type: FileType;
  sha256: string;
  bytes: string;
  thumbnail: { sha256: string; bytes: number } | null;
  /** The action it is of, by itself or with its news. */
  action: { id: string; visibility: Visibility } | null;
}

/** A parking lot is read by those who prepare the meetings of its body. */
const PREPARES = `
  exists (select from app.parked_point p join app.membership m on m.person_id = $2
    where p.id = d.point_id and (m.role = 'COORDINATOR' or (m.role = 'LEAD' and exists (
      select from app.body_officer o where o.body_id = p.body_id and o.person_id = $2 and o.office = 'LEAD'))))`;

/** An address shows nothing from the moment its reader is neither a member nor invited to the meeting it is about. */
const FILE = `
  select v.number, v.file_name as "fileName", v.type, v.sha256, v.bytes,
    case when v.thumbnail_sha256 is not null
      then json_build_object('sha256', v.thumbnail_sha256, 'bytes', v.thumbnail_bytes) end as thumbnail,
    case when a.id is not null then json_build_object('id', a.id, 'visibility', a.visibility) end as action
  from app.document d join app.document_version v on v.document_id = d.id
  left join app.agenda_item i on i.id = d.item_id
  left join app.progress_note g on g.id = d.note_id
  left join app.action a on a.id = coalesce(d.action_id, g.action_id)
  where d.id = $1 and d.removed_at is null and a.removed_at is null
    and (exists (select from app.membership m where m.person_id = $2)
      or exists (select from app.invitation n where n.person_id = $2 and n.meeting_id = coalesce(d.meeting_id, i.meeting_id)))
    and (d.point_id is null or ${PREPARES})
    and ($3::integer is null or v.number = $3)
  order by v.number desc limit 1`;

/** From a document to its bytes, by way of an address that lives minutes. */
@Injectable()
export class DownloadDocument {
  constructor(
    private readonly db: TenantDb,
    private readonly store: FileStore,
    private readonly addresses: FileAddress,
    private readonly clock: Clock,
  ) {}

  /** Where to read a version, the latest unless said. @throws NotFound */
  async open(ctx: CouncilContext, { params, query }: InputOf<typeof documentsApi.open>): Promise<string> {
    const { councilId, personId } = ctx;
    const { documentId } = params;
    const file = await this.find(ctx, documentId, query.number ?? null);
    return this.addresses.write({ councilId, documentId, personId, number: file.number, thumbnail: false });
  }

  /** Where to see a version small. @throws NotFound, also when it has no thumbnail */
  async openThumbnail(ctx: CouncilContext, { params, query }: InputOf<typeof documentsApi.thumbnail>): Promise<string> {
    const { councilId, personId } = ctx;
    const { documentId } = params;
    const file = await this.find(ctx, documentId, query.number ?? null);
    if (!file.thumbnail) throw new NotFound();
    return this.addresses.write({ councilId, documentId, personId, number: file.number, thumbnail: true });
  }

  /** @throws AddressExpired, NotFound, FileMissing */
  async read(token: string): Promise<StoredFileAnswer> {
    const { councilId, documentId, personId, number, thumbnail } = await this.addresses.read(token);
    const role = await this.roleOf(councilId, personId);
    const file = await this.find({ councilId, personId, role }, documentId, number);
    const answer = thumbnail ? smallOf(file) : wholeOf(file);
    const bytes = await this.store.open({ councilId, sha256: answer.sha256 });
    if (!bytes) throw new FileMissing();
    return { ...answer, bytes };
  }

  /** As it is now: whoever is no longer at the coordination reads no more of a restricted item. */
  private async roleOf(councilId: string, personId: string): Promise<Role> {
    const [membership] = await this.db.read({ councilId, personId, role: 'MEMBER' }, (tx) =>
      tx.query<{ role: Role }[]>('select role from app.membership where person_id = $1', [personId]),
    );
    return membership?.role ?? 'MEMBER';
  }

  /** What is of an action is read by whoever may open its sheet. */
  private async find(reader: Actor, documentId: string, number: number | null): Promise<Stored> {
    const [file] = await this.db.read(reader, (tx) => tx.query<Stored[]>(FILE, [documentId, reader.personId, number]));
    const mayRead = file && (!file.action || (await mayReadSheet(this.db, reader, file.action, this.clock.now())));
    if (!file || !mayRead) throw new NotFound();
    return file;
  }
}

const wholeOf = ({ fileName, type, sha256, bytes }: Stored) => ({
  fileName,
  mediaType: mediaTypeOf(type),
  length: Number(bytes),
  sha256,
  embeddable: false,
});

/** @throws FileMissing when there is none, as since the address was written */
function smallOf({ fileName, thumbnail }: Stored) {
  if (!thumbnail) throw new FileMissing();
  const { sha256, bytes } = thumbnail;
  const shown = fileName.replace(/\.[^.]*$/, '.webp');
  return { fileName: shown, mediaType: mediaTypeOf('webp'), length: bytes, sha256, embeddable: true };
}
