import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whether there is nothing more to attach to a meeting: only the one who prepares it can tell. */
export class SettledDocuments0028 implements MigrationInterface {
  name = 'SettledDocuments1795000000028';

  async up(db: QueryRunner): Promise<void> {
    await db.query('alter table app.meeting add column documents_settled boolean not null default false');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table app.meeting drop column documents_settled');
  }
}
