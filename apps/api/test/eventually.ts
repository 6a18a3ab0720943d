import { setTimeout as pause } from 'node:timers/promises';

const PATIENCE = 12_000;

/** Resolves once `holds`, throws after a while: what is not asked answers when it answers. */
export async function eventually(
  holds: () => boolean | Promise<boolean>,
  what: string,
  patience = PATIENCE,
): Promise<void> {
  const end = Date.now() + patience;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`Never: ${what}`);
    await pause(20);
  }
}
