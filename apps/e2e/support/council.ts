import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { type DemoAccount, demoAccounts } from './accounts.ts';
import { enter, site } from './sign-in.ts';

/** Who opens the councils of journeys: the coordinator of the second demo council, the other once theirs are too many. */
export const openers = (): DemoAccount[] =>
  demoAccounts()
    .filter(({ role }) => role === 'COORDINATOR')
    .toReversed();

/** A council of the journey's own, entered by its coordinator, no page opened; answers its slug. @throws when no coordinator of the demo may open another one */
export async function openCouncil(page: Page, name: string): Promise<string> {
  for (const account of openers()) {
    await page.context().clearCookies();
    await enter(page, account);
    const answer = await page.request.post('/api/councils', {
      data: { name, carrierKind: 'MUNICIPALITY', carrierName: 'Ville' },
      headers: { origin: site(), 'idempotency-key': randomUUID() },
    });
    if (answer.ok()) return ((await answer.json()) as { slug: string }).slug;
  }
  throw new Error('Every coordinator of the demo has as many councils as an account may');
}
