import { DEMO_ACCOUNTS, DEMO_PASSWORD } from './demo/demo-accounts.ts';
import { isPublic } from './platform/config.ts';
import { installationState } from './platform/database/installation-state.ts';
import { oneAtATime } from './platform/database/one-at-a-time.ts';

/**
 * Plants the demo councils in an empty installation; prints the accounts to visit them, or `[]` when they are not there.
 * Their passwords are in the source, so that an installation reached by https gets none.
 * The application is loaded only to plant: each start asks, the first one plants.
 */
const shown = await oneAtATime(process.env['APP_DATABASE_URL'] ?? '', async (client) => {
  const state = await installationState(client);
  const plants = state === 'EMPTY' && !isPublic(process.env['PUBLIC_URL']);
  if (plants) await (await import('./demo/run-demo.ts')).runDemo();
  return plants || state === 'DEMO' ? accounts() : [];
});
process.stdout.write(`${JSON.stringify(shown)}\n`);

function accounts() {
  return DEMO_ACCOUNTS.map(({ council, email, role }) => ({ council, role, email, password: DEMO_PASSWORD }));
}
