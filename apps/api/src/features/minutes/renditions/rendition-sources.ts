import type { EasyTextShown } from '@trame/contracts/renditions';
import type { EasyText } from '@trame/domain/minutes/easy-minutes';
import type { PersonName } from '@trame/domain/minutes/masking/find-names';
import type { Redaction } from '@trame/domain/minutes/masking/public-minutes';
import type { EntityManager } from 'typeorm';

export interface StoredRedaction extends Redaction {
  id: string;
  version: number;
}

export interface RenditionSources {
  /** Everybody the council ever knew: whoever left it was there that day. */
  names: PersonName[];
  redactions: StoredRedaction[];
  easyTexts: (EasyText & EasyTextShown)[];
}

const SOURCES = `
  select json_build_object(
    'names', coalesce((select json_agg(json_build_object('given', p.given_name, 'family', p.family_name)) from app.person p), '[]'),
    'redactions', coalesce((
      select json_agg(json_build_object('id', r.id, 'version', r.version, 'itemId', r.item_id, 'passage', r.passage)
        order by r.created_at, r.id)
      from app.minutes_redaction r where r.meeting_id = $1), '[]'),
    'easyTexts', coalesce((
      select json_agg(json_build_object('itemId', e.item_id, 'version', e.version, 'text', e.text) order by i.position)
      from app.easy_text e join app.agenda_item i on i.id = e.item_id where i.meeting_id = $1), '[]')) as sources`;

/** What the public and the easy rendition of one meeting are made with, beside its minutes. */
export async function renditionSources(tx: EntityManager, meetingId: string): Promise<RenditionSources> {
  const [row] = await tx.query<[{ sources: RenditionSources }]>(SOURCES, [meetingId]);
  return row.sources;
}
