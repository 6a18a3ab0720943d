/** Puts a text on the clipboard; whether the browser let it: over plain http it has no clipboard to give. */
export async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
