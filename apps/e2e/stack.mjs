import fs from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { startStack } from '../../scripts/lib/stack.mjs';
import { aborted, stopSignal } from '../../scripts/lib/stop-signal.mjs';

const dataDir = path.resolve(import.meta.dirname, '../../.data/e2e');
const signal = stopSignal();
// the mailbox of an earlier run would be read instead of this one's
fs.rmSync(dataDir, { recursive: true, force: true });
fs.mkdirSync(dataDir, { recursive: true });

/** The Trame that the journeys visit: what it knows of itself is in `stack.json`, for `support/accounts.ts`. */
const stack = await startStack({ dataDir, port: Number(process.env.PORT), throwAway: true, signal });
const openers = await addOpeners(stack);
fs.writeFileSync(
  path.join(dataDir, 'stack.json'),
  JSON.stringify({ url: stack.url, accounts: stack.accounts, openers }),
);
const failure = await Promise.race([stack.failure, aborted(signal)]);
if (failure) console.error(failure);
await stack.stop();

/** Accounts without a council, for journeys that open their own: nobody of the demonstration then finds others beside it. */
async function addOpeners({ urls, accounts }) {
  const like = accounts.findLast(({ role }) => role === 'COORDINATOR');
  const emails = [1, 2, 3].map((place) => `ouverture${place}@exemple.fr`); // each opens as many councils as an account may
  const client = new pg.Client({ connectionString: urls.MIGRATION_DATABASE_URL });
  await client.connect();
  await client.query(
    `insert into core.account (id, email, name, password_hash)
     select gen_random_uuid(), opener, name, password_hash from core.account, unnest($2::text[]) opener where email = $1`,
    [like.email, emails],
  );
  await client.end();
  return emails.map((email) => ({ ...like, email }));
}
