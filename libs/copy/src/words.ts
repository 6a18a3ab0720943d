import { createInstance, type DefaultNamespace, type i18n, type Namespace } from 'i18next';
import type { fr } from './fr/index.ts';
import type { PlainKey, SentenceKey, Values } from './keys.ts';
import type { Language, Twin } from './language.ts';
import { mapSentences, typesetFrench } from './typeset.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: typeof fr;
  }
  interface TFunction<Ns extends Namespace = DefaultNamespace, KPrefix = undefined> {
    (key: KPrefix extends undefined ? PlainKey<Ns> : never): string;
    // what comes besides the values of a sentence is nobody's harm: a type of its own lets it through
    <Key extends KPrefix extends undefined ? SentenceKey<Ns> : never, Given extends Values<Ns, Key>>(
      key: Key,
      values: Given,
    ): string;
  }
}

/** Every sentence of one language, one namespace per feature. */
export type Resources = Twin<typeof fr>;

/**
 * The translator of one language: `words.t('accounts:signIn.title')`. Keys and placeholders are checked by the
 * compiler. Values are not escaped: React does it on screens, whoever writes HTML does it there.
 */
export function createWords(language: Language, sentences: Partial<Resources>): i18n {
  const words = createInstance();
  void words.init({
    lng: language,
    defaultNS: 'common',
    resources: {},
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  addWords(words, sentences);
  return words;
}

/** Teaches more namespaces to a translator, French typeset. */
export function addWords(words: i18n, sentences: Partial<Resources>): void {
  const spoken = words.language === 'fr' ? mapSentences(sentences, typesetFrench) : sentences;
  for (const [namespace, tree] of Object.entries(spoken)) words.addResourceBundle(words.language, namespace, tree);
}
