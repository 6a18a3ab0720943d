import { Fmt } from '@trame/copy/fmt';
import { fr } from '@trame/copy/fr/index';
import type { Language } from '@trame/copy/language';
import { createWords, type Resources } from '@trame/copy/words';
import { UiProvider } from '@trame/ui/ui-provider';
import type { UiWords } from '@trame/ui/words';
import type { i18n } from 'i18next';
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { I18nextProvider } from 'react-i18next';
import { useCouncilOrNone } from './council.tsx';
import { HrefLink } from './href-link.tsx';

const STORED = 'trame.language';
const LOCALES: Record<Language, string> = { fr: 'fr-FR', en: 'en-GB' };
const SENTENCES: Record<Language, () => Promise<Resources>> = {
  fr: () => Promise.resolve(fr),
  en: () => import('@trame/copy/en/index').then(({ en }) => en), // French is the common case: English comes apart
};

/** The language of the last visit, else the browser's when it is English, else French. */
export function preferredLanguage(): Language {
  const stored = localStorage.getItem(STORED) ?? navigator.language;
  return stored.startsWith('en') ? 'en' : 'fr';
}

/** The words of one language, ready to speak. */
export const loadWords = async (language: Language): Promise<i18n> =>
  createWords(language, await SENTENCES[language]());

interface Speech {
  language: Language;
  /** Changes the language of the whole page at once and remembers it on this device. */
  speak: (language: Language) => Promise<void>;
}
const Speaking = createContext<Speech | null>(null);

interface WordsProviderProps {
  initial: i18n;
  /** Follows an address chosen in a menu without reloading the page. */
  navigate: (href: string) => void;
  children: ReactNode;
}

/** Gives every screen its words. `initial` comes from `loadWords`, awaited before the first render. */
export function WordsProvider({ initial, navigate, children }: WordsProviderProps) {
  const [words, setWords] = useState(initial);
  const language = words.language as Language;
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const speech = useMemo<Speech>(
    () => ({
      language,
      speak: async (next) => {
        setWords(await loadWords(next));
        localStorage.setItem(STORED, next);
      },
    }),
    [language],
  );
  return (
    <Speaking value={speech}>
      <I18nextProvider i18n={words}>
        <UiProvider
          words={words.getResourceBundle(language, 'ui') as UiWords}
          locale={LOCALES[language]}
          navigate={navigate}
          link={HrefLink}
        >
          {children}
        </UiProvider>
      </I18nextProvider>
    </Speaking>
  );
}

/** The language of the page, and how to change it. */
export function useSpeech(): Speech {
  const speech = useContext(Speaking);
  if (!speech) throw new Error('useSpeech() outside <WordsProvider>.');
  return speech;
}

/** For pages that belong to no council. */
const MAINLAND = 'Europe/Paris';
const kept = new Map<string, Fmt>();

/** Numbers, days and hours in the reader's language, as the clock of the council shows them. */
export function useFmt(): Fmt {
  const zone = useCouncilOrNone()?.zone ?? MAINLAND;
  const { language } = useSpeech();
  const name = `${language} ${zone}`;
  const fmt = kept.get(name) ?? new Fmt(language, zone);
  kept.set(name, fmt);
  return fmt;
}
