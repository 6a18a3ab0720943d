import { blocksOf, type ItemText } from '@trame/domain/minutes/item-text';
import { wordsOf } from '@trame/domain/minutes/text-block';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import * as Y from 'yjs';
import { isolateByCouncil } from './isolate-by-council.ts';

interface NotedItem {
  councilId: string;
  itemId: string;
  notes: { text: string; at: string }[];
}

/** Texts of that time refer to nobody. */
const NOBODY = { person: (): string => '', action: (): string => '' };

/** Notes were lines of their own; they become paragraphs of the text of their item, which people write together. */
export class NotesBecomeTexts0039 implements MigrationInterface {
  name = 'NotesBecomeTexts1795000000039';

  async up(db: QueryRunner): Promise<void> {
    await seenByTheOwner(db, async () => {
      const items = (await db.query(NOTED)) as NotedItem[];
      for (const item of items) await db.query(BEGIN_TEXT, beginningOf(item));
      for (const item of items) await db.query(BEGIN_UPDATES, [item.councilId, item.itemId, updateOf(item)]);
    });
    await db.query('drop table app.note');
  }

  /** Each paragraph is a note again; who wrote it is not known any more. */
  async down(db: QueryRunner): Promise<void> {
    await db.query(NOTE);
    await isolateByCouncil(db, 'app.note');
    await db.query(WALL);
    await seenByTheOwner(db, async () => {
      const texts = (await db.query(WRITTEN)) as {
        councilId: string;
        itemId: string;
        document: ItemText;
        at: string;
      }[];
      for (const { councilId, itemId, document, at } of texts) {
        const notes = blocksOf(document, NOBODY).map((block) => ({ text: wordsOf(block), at: block.at ?? at }));
        await db.query(BACK_TO_NOTES, [councilId, itemId, JSON.stringify(notes)]);
      }
      await db.query('delete from app.item_text');
    });
  }
}

const TABLES = ['app.note', 'app.item_text', 'app.item_update', 'app.agenda_item'];

/** The owner announces no council: the forced policies would show it no row to start from. */
async function seenByTheOwner(db: QueryRunner, work: () => Promise<void>): Promise<void> {
  for (const table of TABLES) await db.query(`alter table ${table} no force row level security`);
  await work();
  for (const table of TABLES) await db.query(`alter table ${table} force row level security`);
}

/** One paragraph for each line of each note, the first with the instant of the note. */
const linesOf = ({ notes }: NotedItem): { text: string; at: string | null }[] =>
  notes.flatMap(({ text, at }) => text.split('\n').map((line, place) => ({ text: line, at: place === 0 ? at : null })));

function updateOf(item: NotedItem): Buffer {
  const shared = new Y.Doc();
  const paragraphs = linesOf(item).map(({ text, at }) => {
    const paragraph = new Y.XmlElement('paragraph');
    if (at) paragraph.setAttribute('at', at);
    if (text) paragraph.insert(0, [new Y.XmlText(text)]);
    return paragraph;
  });
  shared.getXmlFragment('text').push(paragraphs);
  return Buffer.from(Y.encodeStateAsUpdate(shared));
}

function beginningOf(item: NotedItem): string[] {
  const content = linesOf(item).map(({ text, at }) => ({
    ...{ type: 'paragraph', attrs: { at } },
    content: text ? [{ type: 'text', text }] : [],
  }));
  return [item.councilId, item.itemId, JSON.stringify({ type: 'doc', content })];
}

const NOTED = `
  select council_id as "councilId", item_id as "itemId",
    json_agg(json_build_object('text', text, 'at', to_char(noted_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
      order by noted_at, id) as notes
  from app.note where removed_at is null group by council_id, item_id`;

// nobody could write in a text before: no screen did
const BEGIN_TEXT = `insert into app.item_text (council_id, item_id, version, document) values ($1, $2, 1, $3)`;
const BEGIN_UPDATES = `insert into app.item_update (council_id, item_id, seq, content) values ($1, $2, 1, $3)`;

const WRITTEN = `select council_id as "councilId", item_id as "itemId", document, written_at as at from app.item_text`;

const BACK_TO_NOTES = `
  insert into app.note (council_id, id, meeting_id, item_id, text, noted_at)
  select $1, gen_random_uuid(), i.meeting_id, i.id, r.text, r.at
  from app.agenda_item i, jsonb_to_recordset($3::jsonb) as r(text text, at timestamptz)
  where i.council_id = $1 and i.id = $2`;

const NOTE = `
  create table app.note (
    council_id uuid not null default app.current_council() references core.council,
    id uuid not null,
    version integer not null default 1,
    meeting_id uuid not null,
    item_id uuid not null,
    text text not null check (char_length(text) <= 20000),
    noted_at timestamptz not null default now(),
    author_id uuid,
    removed_at timestamptz,
    primary key (council_id, id),
    foreign key (council_id, meeting_id) references app.meeting (council_id, id) on delete cascade,
    foreign key (council_id, item_id) references app.agenda_item (council_id, id) on delete cascade,
    foreign key (council_id, author_id) references app.person (council_id, id)
  );
  create index on app.note (council_id, meeting_id, noted_at);
  create index on app.note (council_id, item_id);
  create index on app.note (council_id, author_id)`;

const WALL = `
  create policy restricted_rows on app.note as restrictive
    using (current_setting('app.role', true) in ('COORDINATOR', 'CHAIR')
      or item_id not in (select i.id from app.agenda_item i where i.restricted))`;
