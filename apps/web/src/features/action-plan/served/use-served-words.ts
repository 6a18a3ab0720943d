import type { ActionRow } from '@trame/contracts/action-plan-answers';
import { TARGET_PUBLICS } from '@trame/domain/frameworks/target-publics';
import { THEMES } from '@trame/domain/frameworks/themes';
import { createContext } from 'react';
import { useTranslation } from 'react-i18next';
import { useItemWords } from '../../../platform/frameworks/use-item-words.ts';

/** What an action serves, is about, and is for. */
export const SERVED = ['frameworkItems', 'themes', 'publics'] as const;
export type ServedName = (typeof SERVED)[number];

interface Choice {
  /** What may be added, in order. */
  offered: readonly string[];
  say: (code: string) => string;
}

/** Each of the three lists in words, and what may be added to it. `rows`: where nothing is added, the actions shown. */
export function useServedWords(rows?: readonly Pick<ActionRow, 'frameworkItems'>[]): Record<ServedName, Choice> {
  const { t } = useTranslation('frameworks');
  const { offered, inFull } = useItemWords(rows?.flatMap(({ frameworkItems }) => frameworkItems));
  const themes = new Map<string, string>(THEMES.map((code) => [code, t(`theme.${code}`)]));
  const publics = new Map<string, string>(TARGET_PUBLICS.map((code) => [code, t(`public.${code}`)]));
  return {
    frameworkItems: { offered, say: inFull },
    themes: { offered: THEMES, say: (code) => themes.get(code) ?? code },
    publics: { offered: TARGET_PUBLICS, say: (code) => publics.get(code) ?? code },
  };
}

/** The words of a table, for its cells: columns that knew them would change with each reading. */
export const ServedWords = createContext<Record<ServedName, Choice> | null>(null);

/** Codes in the order they are offered; those that no longer are come last. */
export const inOrderOf = ({ offered }: Choice, codes: readonly string[]): string[] =>
  codes.toSorted((a, b) => (offered.indexOf(a) + 1 || Infinity) - (offered.indexOf(b) + 1 || Infinity));
