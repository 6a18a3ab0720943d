import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { openers } from './accounts.ts';
import { enter, site } from './sign-in.ts';

/** A council of the journey's own, entered by its coordinator, no page opened; answers its slug. @throws when no opener may open another one */
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
  throw new Error('Every opener has as many councils as an account may');
}
