import { Fmt } from '@trame/copy/fmt';
import { start } from '@trame/copy/fr/start';
import type { Language } from '@trame/copy/language';
import { addWords, createWords } from '@trame/copy/words';
import { UiProvider } from '@trame/ui/ui-provider';
import type { UiWords } from '@trame/ui/words';
import type { i18n, Namespace, TFunction } from 'i18next';
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { I18nContext, I18nextProvider } from 'react-i18next';
import { useCouncilOrNone } from './council.tsx';
import { HrefLink } from './href-link.tsx';

const STORED = 'trame.language';
const LOCALES: Record<Language, string> = { fr: 'fr-FR', en: 'en-GB' };

/** The language of the last visit, else the browser's when it is English, else French. */
export function preferredLanguage(): Language {
  const stored = localStorage.getItem(STORED) ?? navigator.language;
  return stored.startsWith('en') ? 'en' : 'fr';
}

/** The words of one language: those of the first screens at once, those of a council's screens on demand. */
export interface Words {
  spoken: i18n;
  /** Brings the words of a council's screens, once. The guard of those screens waits for it. */
  complete: () => Promise<void>;
}

/** French is the common case: its first words come with the page, English comes whole and apart. */
export async function loadWords(language: Language): Promise<Words> {
  if (language === 'en') {
    const { en } = await import('@trame/copy/en/index');
    return { spoken: createWords('en', en), complete: () => Promise.resolve() };
  }
  const spoken = createWords('fr', start);
  let more: Promise<void> | undefined;
  const load = () => import('@trame/copy/fr/index').then(({ fr }) => addWords(spoken, fr));
  return { spoken, complete: () => (more ??= load()) };
}

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

/** Gives every screen its words. `initial` is `loadWords().spoken`, awaited before the first render. */
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
        const { spoken, complete } = await loadWords(next);
        await complete();
        setWords(spoken);
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

const fixed = new WeakMap<i18n, Map<Namespace, unknown>>();

/**
 * The `t` of `useTranslation`, for lines that come by the thousand: that hook listens to two events and copies the whole
 * translator for each component. Nothing is missed: another language is another translator, given by the context.
 */
export function useFixedT<Name extends Namespace & string>(namespace: Name): TFunction<Name> {
  const { i18n: words } = useContext(I18nContext);
  const known = fixed.get(words) ?? new Map<Namespace, unknown>();
  fixed.set(words, known);
  const t = (known.get(namespace) ?? words.getFixedT(null, namespace)) as TFunction<Name>;
  known.set(namespace, t);
  return t;
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
