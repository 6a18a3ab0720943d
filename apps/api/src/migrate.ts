import 'reflect-metadata';
import { DataSource } from 'typeorm';
import { MIGRATIONS } from './migrations/all.ts';
import { oneAtATime } from './platform/database/one-at-a-time.ts';

/**
 * Brings the database at `url` (an account that owns the schemas) to the newest version; answers the names that ran.
 * Several at once wait for each other.
 */
export function migrate(url: string): Promise<string[]> {
  return oneAtATime(url, async () => {
    const source = new DataSource({ type: 'postgres', url, migrations: MIGRATIONS, migrationsTableName: 'migration' });
    await source.initialize();
    try {
      const ran = await source.runMigrations({ transaction: 'each' });
      return ran.map(({ name }) => name);
    } finally {
      await source.destroy();
    }
  });
}

const isEntry = process.argv[1]?.endsWith('migrate.js') ?? false;
if (isEntry) {
  const url = process.env['MIGRATION_DATABASE_URL'];
  if (!url)
    throw new Error('MIGRATION_DATABASE_URL is missing: give the address of the account that owns the schemas.');
  const ran = await migrate(url);
  process.stdout.write(`${JSON.stringify({ migrated: ran })}\n`);
}
