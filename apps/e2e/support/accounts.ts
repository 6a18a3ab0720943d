import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Somebody of the demo councils, as `npm start` prints them. */
export interface DemoAccount {
  council: string;
  role: string;
  email: string;
  password: string;
}

const stack = join(import.meta.dirname, '../../../.data/e2e/stack.json');

const read = () => JSON.parse(readFileSync(stack, 'utf8')) as Record<'accounts' | 'openers', DemoAccount[]>;

/** Who opens the councils of journeys: accounts of no council, the next once the first has as many as it may. */
export const openers = (): DemoAccount[] => read().openers;

/** @throws when nobody has that role in the demo councils */
export function demoAccount(role: string): DemoAccount {
  const account = read().accounts.find((known) => known.role === role);
  if (!account) throw new Error(`No demo account is ${role}`);
  return account;
}
