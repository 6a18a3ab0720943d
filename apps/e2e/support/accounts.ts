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

/** The accounts of the councils that the journeys visit. */
export const demoAccounts = (): DemoAccount[] =>
  (JSON.parse(readFileSync(stack, 'utf8')) as { accounts: DemoAccount[] }).accounts;

/** @throws when nobody has that role in the demo councils */
export function demoAccount(role: string): DemoAccount {
  const account = demoAccounts().find((known) => known.role === role);
  if (!account) throw new Error(`No demo account is ${role}`);
  return account;
}
