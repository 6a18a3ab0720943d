import { rmSync } from 'node:fs';

export default async function teardown() {
  await globalThis.__trameCluster?.stop();
  if (globalThis.__trameClusterFolder) rmSync(globalThis.__trameClusterFolder, { recursive: true, force: true });
}
