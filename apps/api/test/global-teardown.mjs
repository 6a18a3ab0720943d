export default async function teardown() {
  await globalThis.trameCluster?.stop();
}
