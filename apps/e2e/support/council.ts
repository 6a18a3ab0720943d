import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { type DemoAccount, demoAccounts } from './accounts.ts';
import { signIn } from './sign-in.ts';

/** Who opens the councils of journeys: the coordinator of the second demo council, the other once theirs are too many. */
export const openers = (): DemoAccount[] =>
  demoAccounts()
    .filter(({ role }) => role === 'COORDINATOR')
    .toReversed();

/** A council of the journey's own; answers its slug. @throws when no coordinator of the demo may open another one */
export async function openCouncil(page: Page, name: string): Promise<string> {
  for (const account of openers()) {
    await page.context().clearCookies();
    await signIn(page, account);
    await page.waitForURL(/\/semaine/);
    const answer = await page.request.post('/api/councils', {
      data: { name, carrierKind: 'MUNICIPALITY', carrierName: 'Ville' },
      headers: { origin: new URL(page.url()).origin, 'idempotency-key': randomUUID() },
    });
    if (answer.ok()) return ((await answer.json()) as { slug: string }).slug;
  }
  throw new Error('Every coordinator of the demo has as many councils as an account may');
}
