import type { NewsFile } from '@trame/contracts/news-files';
import { can, type Role } from '@trame/domain/access';

/** The document `d` of news, with its one version `v`. */
export const NEWS_FILE = `json_build_object(
  'id', d.id, 'version', d.version, 'fileName', v.file_name, 'type', v.type, 'bytes', v.bytes, 'alt', d.alt,
  'thumbnail', case when v.thumbnail_width is not null
    then json_build_object('width', v.thumbnail_width, 'height', v.thumbnail_height) end,
  'missing', v.missing_since is not null,
  'consent', case when d.consent_by is not null
    then json_build_object('by', d.consent_by, 'on', d.consent_on, 'use', d.consent_use) end)`;

/** The files of the note `n`, in the order they came. */
export const FILES_OF_NOTE = `coalesce((
  select json_agg(${NEWS_FILE} order by d.created_at, d.id)
  from app.document d join app.document_version v on v.document_id = d.id
  where d.note_id = n.id and d.removed_at is null), '[]')`;

/** As somebody reads it: who agreed to a photo names people, and serves those who read reports. */
export const toNewsFile = (role: Role, stored: NewsFile): NewsFile =>
  can(role, 'reports.read') ? stored : { ...stored, consent: null };
