import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Decisions are cited by the tag of their body: no two living bodies of a council share one. */
export class BodyTags0014 implements MigrationInterface {
  name = 'BodyTags1795000000014';

  async up(db: QueryRunner): Promise<void> {
    // The owner announces no council: the forced policy would show it no row to mend.
    await db.query('alter table app.body no force row level security');
    await db.query(NUMBER_TWINS);
    await db.query('alter table app.body force row level security');
    await db.query('create unique index body_tag on app.body (council_id, lower(tag)) where dissolved_on is null');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop index app.body_tag');
  }
}

/** The oldest keeps its tag, the others are numbered from 2, past the numbers already there. */
const NUMBER_TWINS = `
  do $$
  declare
    twin record;
    turn integer;
    numbered text;
  begin
    for twin in
      select council_id, id, tag from (
        select council_id, id, tag, row_number() over (partition by council_id, lower(tag) order by id) as place
        from app.body where dissolved_on is null) b
      where place > 1 order by council_id, id
    loop
      turn := 1;
      loop
        turn := turn + 1;
        numbered := rtrim(left(twin.tag, 23 - length(turn::text))) || ' ' || turn;
        exit when not exists (select from app.body b where b.council_id = twin.council_id
          and b.dissolved_on is null and lower(b.tag) = lower(numbered));
      end loop;
      update app.body b set tag = numbered, version = version + 1
      where b.council_id = twin.council_id and b.id = twin.id;
    end loop;
  end $$`;
