import type { ui } from '@trame/copy/fr/ui';
import type { Twin } from '@trame/copy/language';
import { createContext, type ReactNode, useContext } from 'react';

/** What the components say by themselves: the tree of `libs/copy/src/fr/ui.ts`, in the reader's language. */
export type UiWords = Twin<typeof ui>;

const Words = createContext<UiWords | null>(null);

/** Gives the components their words; they hold none. */
export function UiWordsProvider({ words, children }: { words: UiWords; children: ReactNode }) {
  return <Words value={words}>{children}</Words>;
}

/** The words of the reader's language. Throws outside `<UiWordsProvider>`: a component without words is a bug. */
export function useWords(): UiWords {
  const words = useContext(Words);
  if (!words) throw new Error('A component of @trame/ui needs <UiWordsProvider> above it.');
  return words;
}

/** Fills the `{{name}}` places of a sentence, the notation of `libs/copy`. */
export const fill = (sentence: string, values: Record<string, string | number>): string =>
  sentence.replace(/\{\{(\w+)\}\}/g, (place, name: string) => String(values[name] ?? place));
