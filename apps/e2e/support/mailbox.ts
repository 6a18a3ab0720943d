import { type BrowserContext, expect, type Page } from '@playwright/test';

/**
 * The newest mail to `address` (about `subject`), in another browser: whoever reads it has no account, only the mail.
 * Close the page's context once done.
 */
export async function openMail(context: BrowserContext, address: string, subject = ''): Promise<Page> {
  const reader = await context.browser()?.newContext({ baseURL: String(new URL('/', context.pages()[0]?.url())) });
  if (!reader) throw new Error('No browser to read the mail with');
  const mail = await reader.newPage();
  await expect(async () => {
    await mail.goto('/dev/mail');
    const line = mail.getByRole('listitem').filter({ hasText: address }).filter({ hasText: subject });
    await line.getByRole('link').first().click({ timeout: 3000 });
  }).toPass({ timeout: 120_000, intervals: [3000] });
  return mail;
}
