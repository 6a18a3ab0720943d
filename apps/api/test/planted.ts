import type { TestApp } from './test-app.ts';

/** Puts a fault in the database, runs a story and takes it away: a proof that cannot fail proves nothing. */
export async function planted<T>(
  { superuser }: TestApp,
  fault: string,
  back: string,
  story: () => Promise<T>,
): Promise<T> {
  await superuser.query(fault);
  try {
    return await story();
  } finally {
    await superuser.query(back);
  }
}

/** The same with a function that has other words than it should. @throws when it does not have those that are replaced */
export async function plantedIn<T>(
  app: TestApp,
  name: `core.${string}`,
  [sound, faulty]: readonly [string | RegExp, string],
  story: () => Promise<T>,
): Promise<T> {
  const { rows } = await app.superuser.query<{ sql: string }>(`select pg_get_functiondef(to_regproc($1)) as sql`, [
    name,
  ]);
  const stored = rows[0]?.sql ?? '';
  const changed = stored.replace(sound, faulty);
  if (changed === stored) throw new Error(`${name} does not say ${String(sound)}`);
  return planted(app, changed, stored, story);
}
