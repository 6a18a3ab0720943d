import { type BrowserContext, type BrowserContextOptions, expect, type Page } from '@playwright/test';
import { site } from './sign-in.ts';

/**
 * The newest mail to `address` (about `subject`), in another browser: whoever reads it has no account, only the mail.
 * `device` tells what they read it on. Close the page's context once done.
 */
export async function openMail(
  context: BrowserContext,
  address: string,
  subject = '',
  device: BrowserContextOptions = {},
): Promise<Page> {
  const baseURL = site();
  const reader = await context.browser()?.newContext({ ...device, baseURL });
  if (!reader) throw new Error('No browser to read the mail with');
  const mail = await reader.newPage();
  await expect(async () => {
    await mail.goto('/dev/mail');
    const line = mail.getByRole('listitem').filter({ hasText: address }).filter({ hasText: subject });
    await line.getByRole('link').first().click({ timeout: 3000 });
  }).toPass({ timeout: 120_000, intervals: [3000] });
  return mail;
}
