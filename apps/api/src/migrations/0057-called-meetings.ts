import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Meetings that the lead of a group called: the coordination is told until it convenes them. */
export class CalledMeetings0057 implements MigrationInterface {
  name = 'CalledMeetings1795000000057';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table app.meeting add column called_by_id uuid,
        add foreign key (council_id, called_by_id) references app.person (council_id, id) on delete set null (called_by_id);
      create index on app.meeting (council_id, called_by_id)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table app.meeting drop column called_by_id');
  }
}
