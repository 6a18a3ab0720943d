import fs from 'node:fs';
import path from 'node:path';
import { startStack } from '../../scripts/lib/stack.mjs';
import { aborted, stopSignal } from '../../scripts/lib/stop-signal.mjs';

const dataDir = path.resolve(import.meta.dirname, '../../.data/e2e');
const signal = stopSignal();
// the mailbox of an earlier run would be read instead of this one's
fs.rmSync(dataDir, { recursive: true, force: true });
fs.mkdirSync(dataDir, { recursive: true });

/** The Trame that the journeys visit: what it knows of itself is in `stack.json`, for `support/accounts.ts`. */
const stack = await startStack({ dataDir, port: Number(process.env.PORT), throwAway: true, signal });
fs.writeFileSync(path.join(dataDir, 'stack.json'), JSON.stringify({ url: stack.url, accounts: stack.accounts }));
const failure = await Promise.race([stack.failure, aborted(signal)]);
if (failure) console.error(failure);
await stack.stop();
