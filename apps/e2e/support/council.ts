import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { demoAccounts } from './accounts.ts';
import { signIn } from './sign-in.ts';

/** A council of the journey's own, opened by the coordinator of the second demo council; answers its slug. */
export async function openCouncil(page: Page, name: string): Promise<string> {
  const account = demoAccounts().findLast(({ role }) => role === 'COORDINATOR');
  if (!account) throw new Error('No demo account is COORDINATOR');
  await signIn(page, account);
  await page.waitForURL(/\/semaine/);
  const answer = await page.request.post('/api/councils', {
    data: { name, carrierKind: 'MUNICIPALITY', carrierName: 'Ville' },
    headers: { origin: new URL(page.url()).origin, 'idempotency-key': randomUUID() },
  });
  const { slug } = (await answer.json()) as { slug: string };
  return slug;
}
