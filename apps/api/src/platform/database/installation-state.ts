import type pg from 'pg';

type InstallationState = 'EMPTY' | 'DEMO' | 'IN_USE';

/** What a database holds: nothing, the demo councils alone, or councils of real people. Asks without loading the application. */
export async function installationState(client: pg.Client): Promise<InstallationState> {
  const { rows } = await client.query<{ state: InstallationState }>('select core.installation_state() as state');
  return rows[0]?.state ?? 'IN_USE';
}
