import { type BrowserContext, type Page, test } from '@playwright/test';
import type { DemoAccount } from './accounts.ts';

type Credentials = Pick<DemoAccount, 'email' | 'password'>;

/** The origin of the Trame that the journeys visit, for the requests they send beside a page. */
export const site = (): string => new URL(test.info().project.use.baseURL ?? '').origin;

/** Signs in by the form, as a person does. */
export async function signIn(page: Page, account: Credentials): Promise<void> {
  await page.goto('/connexion');
  await page.getByLabel('Adresse électronique').fill(account.email);
  await page.getByLabel('Mot de passe', { exact: true }).fill(account.password);
  await page.getByRole('button', { name: 'Se connecter' }).click();
}

interface Kept {
  cookies: Awaited<ReturnType<BrowserContext['cookies']>>;
  home: string;
}

/** Sessions of the accounts that have entered, for the journeys that follow. */
const kept = new Map<string, Kept>();

/**
 * Comes back to Trame as somebody who signed in before: the session is shared by the journeys, and none may end it. No page
 * is opened.
 * @returns the path of their first council, `/rivebourg`
 */
export async function enter(page: Page, account: Credentials): Promise<string> {
  const context = page.context();
  const { cookies, home } = kept.get(account.email) ?? (await openSession(context, account));
  kept.set(account.email, { cookies, home });
  await context.addCookies(cookies);
  return home;
}

async function openSession(context: BrowserContext, { email, password }: Credentials): Promise<Kept> {
  const headers = { origin: site() };
  const answer = await context.request.post('/api/sessions', { data: { email, password }, headers });
  if (!answer.ok()) throw new Error(`${email}: ${answer.status()} ${await answer.text()}`);
  const { memberships } = (await answer.json()) as { memberships: { slug: string }[] };
  return { cookies: await context.cookies(), home: `/${memberships[0]?.slug}` };
}
