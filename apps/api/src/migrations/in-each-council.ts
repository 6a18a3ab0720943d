import type { QueryRunner } from 'typeorm';

/** Walls hold for whoever migrates too: rows are changed council by council, as its coordination. */
export async function inEachCouncil(db: QueryRunner, statement: string): Promise<void> {
  await db.query(`
    do $$
    declare here record;
    begin
      for here in select id from core.council loop
        perform set_config('app.council_id', here.id::text, true), set_config('app.role', 'COORDINATOR', true);
        ${statement};
      end loop;
      perform set_config('app.council_id', '', true), set_config('app.role', '', true);
    end $$`);
}
