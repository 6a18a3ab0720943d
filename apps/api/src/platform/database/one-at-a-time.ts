import pg from 'pg';

const KEY = 7_263_002;
const PATIENCE = '60s';

/**
 * Runs `work` while no other process does the like on the database at `url`: a launcher that was killed may have left one
 * migrating or planting. The server gives the turn back when the connection ends, however it ends.
 */
export async function oneAtATime<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(`set lock_timeout = '${PATIENCE}'; set statement_timeout = '${PATIENCE}'`);
    await client.query('select pg_advisory_lock($1)', [KEY]);
    return await work(client);
  } finally {
    await client.end();
  }
}
