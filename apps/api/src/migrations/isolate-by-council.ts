import type { QueryRunner } from 'typeorm';

/**
 * Puts a table of schema `app` behind the wall between councils: row-level security, enabled *and* forced (the owner
 * obeys too), and the only privileges a tenant table ever grants. The sub-select in the policy keeps an index scan.
 */
export async function isolateByCouncil(db: QueryRunner, table: `app.${string}`): Promise<void> {
  await db.query(`
    alter table ${table} enable row level security;
    alter table ${table} force row level security;
    create policy council_isolation on ${table}
      using (council_id = (select app.current_council()))
      with check (council_id = (select app.current_council()));
    grant select, insert, update, delete on ${table} to trame_app, trame_worker;
  `);
}

/** Rows whose column `masked` is true are returned to the coordination and the chair only (GDPR art. 9). */
export async function maskFromMembers(db: QueryRunner, table: `app.${string}`): Promise<void> {
  await db.query(`
    create policy masked_rows on ${table} as restrictive for select
      using (not masked or current_setting('app.role', true) in ('COORDINATOR', 'CHAIR'));
  `);
}
