const PREFIX = 'trame.texte.';

/** The device's copy of a text belongs to one person: on a shared device nobody reads or sends the words of another. */
export const deviceTextName = (personId: string, itemId: string): string => `${PREFIX}${personId}.${itemId}`;

/** Takes every text off this device: whoever signs out leaves nothing to the next person. */
export async function forgetDeviceTexts(): Promise<void> {
  for (const name of Object.keys(localStorage)) if (name.startsWith(PREFIX)) localStorage.removeItem(name);
  if (!('indexedDB' in globalThis)) return;
  for (const { name } of await indexedDB.databases()) if (name?.startsWith(PREFIX)) indexedDB.deleteDatabase(name);
}
