import pg from 'pg';

export type InstallationState = 'EMPTY' | 'DEMO' | 'IN_USE';

/** What the database at `url` holds: nothing, the demo councils alone, or councils of real people. Asks without loading the application. */
export async function installationState(url: string): Promise<InstallationState> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ state: InstallationState }>('select core.installation_state() as state');
    return rows[0]?.state ?? 'IN_USE';
  } finally {
    await client.end();
  }
}
