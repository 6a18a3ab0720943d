import type { i18n } from 'i18next';
import { en } from './en/index.ts';
import { fr } from './fr/index.ts';
import type { Language } from './language.ts';
import { createWords } from './words.ts';

const WORDS: Record<Language, i18n> = { fr: createWords('fr', fr), en: createWords('en', en) };

/** The translator of a reader's language where both are at hand: mails, documents, problem titles. */
export const wordsIn = (language: Language): i18n => WORDS[language];
