import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whoever a comment names and may read it is told, until they opened the sheet. Those named before were told by nobody. */
export class UnreadMentions0065 implements MigrationInterface {
  name = 'UnreadMentions1795000000065';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table app.comment_mention add column unread boolean not null default false;
      create index on app.comment_mention (council_id, person_id) where unread`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table app.comment_mention drop column unread');
  }
}
