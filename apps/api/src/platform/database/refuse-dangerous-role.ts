import type { DataSource } from 'typeorm';
import { Misconfigured } from '../config.ts';

/** An account that escapes row-level security would make the walls between councils a decoration: do not start. */
export async function refuseDangerousRole(source: DataSource): Promise<void> {
  const [role] = await source.query<{ name: string; dangerous: boolean }[]>(`
    select r.rolname as name, r.rolsuper or r.rolbypassrls or exists (
      select from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname in ('app', 'core') and c.relowner = r.oid) as dangerous
    from pg_roles r where r.rolname = current_user`);
  if (!role || role.dangerous) {
    throw new Misconfigured(
      `The database account "${role?.name ?? 'unknown'}" bypasses row-level security or owns tables: use trame_app.`,
    );
  }
}
