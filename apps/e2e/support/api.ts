import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { site } from './sign-in.ts';

/** Sends a creating POST to the API as whoever is signed in on `page`, and answers what was created. */
export async function create(page: Page, address: string, data: object): Promise<{ id: string }> {
  const answer = await page.request.post(`/api/councils/${address}`, {
    data,
    headers: { origin: site(), 'idempotency-key': randomUUID() },
  });
  if (!answer.ok()) throw new Error(`${address}: ${answer.status()} ${await answer.text()}`);
  return (await answer.json()) as { id: string };
}

/** Sends a POST that creates nothing. */
export async function act(page: Page, address: string): Promise<void> {
  const headers = { origin: site() };
  const answer = await page.request.post(`/api/councils/${address}`, { headers });
  if (!answer.ok()) throw new Error(`${address}: ${answer.status()} ${await answer.text()}`);
}

/** Sends a PUT or a PATCH of a version, as whoever is signed in on `page`. */
export async function change(
  page: Page,
  method: 'PUT' | 'PATCH',
  address: string,
  version: number,
  data: object,
): Promise<void> {
  const headers = { origin: site(), 'if-match': `"${version}"` };
  const answer = await page.request.fetch(`/api/councils/${address}`, { method, data, headers });
  if (!answer.ok()) throw new Error(`${address}: ${answer.status()} ${await answer.text()}`);
}

/** Reads what whoever is signed in on `page` is answered at an address of the API. */
export async function read<T>(page: Page, address: string): Promise<T> {
  const answer = await page.request.get(`/api/councils/${address}`);
  if (!answer.ok()) throw new Error(`${address}: ${answer.status()} ${await answer.text()}`);
  return (await answer.json()) as T;
}

/** The id of the council at `slug`, for the addresses of the API. */
export async function councilAt(page: Page, slug: string): Promise<string> {
  const { memberships } = (await (await page.request.get('/api/me')).json()) as {
    memberships: { slug: string; councilId: string }[];
  };
  return memberships.find((one) => one.slug === slug)?.councilId ?? '';
}
