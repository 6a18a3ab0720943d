import { clinicalWordIn } from './clinical-words.ts';
import { type IdentifierKind, identifiersIn } from './identifiers.ts';
import { nameIn } from './person-names.ts';

const SENTENCE_END = /(?<=[.!?;\n])\s+(?=\P{Ll})/gu;

/** A name and a clinical word that stand in one sentence. */
export interface ClinicalMention {
  name: string;
  word: string;
}

/** A passage to read again: where it stands in the text, in UTF-16 units, and why. */
export interface GuardFinding {
  kind: 'HEALTH' | IdentifierKind;
  start: number;
  end: number;
}

interface Sentence {
  text: string;
  start: number;
}

const endsWithCivility = (text: string): boolean => /(?<!\p{L})(?:M\.|Mr|Mrs|Ms)$/u.test(text);

/** Sentences and where they begin, without cutting after "M." */
function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  for (const { 0: gap, index } of [...text.matchAll(SENTENCE_END), { 0: '', index: text.length }]) {
    const sentence = text.slice(start, index);
    if (gap !== '' && endsWithCivility(sentence)) continue;
    sentences.push({ text: sentence, start });
    start = index + gap.length;
  }
  return sentences;
}

function mentionIn(sentence: string, known: readonly string[]): (ClinicalMention & { start: number }) | null {
  const clinical = clinicalWordIn(sentence);
  const name = clinical ? nameIn(sentence, known) : undefined;
  return clinical && name !== undefined ? { ...clinical, name } : null;
}

/**
 * The first sentence of `text` that seems to tell something of a named person's health, or `null`. `known` are names
 * of the council's people. It warns a writer, so it prefers a missed case to a warning at every line.
 */
export function clinicalMention(text: string, known: readonly string[] = []): ClinicalMention | null {
  for (const sentence of sentencesOf(text)) {
    const mention = mentionIn(sentence.text, known);
    if (mention) return { name: mention.name, word: mention.word };
  }
  return null;
}

/**
 * Every passage of `text` that seems to tell of a named person's health, or that identifies somebody, in order. Nothing
 * leaves the device; it blocks nothing.
 */
export const guardFindings = (text: string, known: readonly string[] = []): GuardFinding[] =>
  sentencesOf(text).flatMap(({ text: sentence, start: from }) => {
    const mention = mentionIn(sentence, known);
    const health = mention
      ? [{ kind: 'HEALTH' as const, start: mention.start, end: mention.start + mention.word.length }]
      : [];
    const found: GuardFinding[] = [...health, ...identifiersIn(sentence, known)];
    return found
      .toSorted((a, b) => a.start - b.start)
      .map(({ kind, start, end }) => ({ kind, start: from + start, end: from + end }));
  });
