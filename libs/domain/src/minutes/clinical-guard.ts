/**
 * Words that describe somebody's health, not a subject councils work on: "prévention du suicide" and "unité
 * d'hospitalisation" are everyday topics, "hospitalisée" and "son traitement" speak of one person.
 */
const CLINICAL = new RegExp(
  `(?<!\\p{L})(?:${[
    'schizophr[èe]nes?',
    'bipolaires?',
    'd[ée]pressi(?:f|ve)s?',
    'psychotiques?',
    'd[ée]lirante?s?',
    'suicidaires?',
    "s[’' ]?est suicidée?",
    'toxicomanes?',
    'alcooliques?',
    'd[ée]compens(?:e|é|ée|er|ation)',
    'hospitalisée?s?',
    'intern[ée]e?s?',
    '(?:a été|est) diagnostiquée?',
    "diagnostic d[e’']",
    'tentative de suicide',
    'sous (?:tutelle|curatelle|traitement|neuroleptiques?|antidépresseurs?)',
    '(?:son|sa|ses) (?:traitement|médicaments?|maladie|troubles?|psychiatre|pathologie)',
    "souffre d[e’']",
    "atteinte? d[e’']",
    'schizophrenic',
    'suicidal',
    'psychotic',
    'hospitali[sz]ed',
    '(?:his|her|their) (?:medication|illness|disorder|psychiatrist)',
    'diagnosed with',
    'suffers from',
  ].join('|')})(?!\\p{L})`,
  'iu',
);

const CIVILITY = /(?<!\p{L})(?:M\.|Mme|Mlle|Mr|Mrs|Ms|Monsieur|Madame)\s+\p{Lu}[\p{L}’'-]*/u;
const FULL_NAME = /(?<!\p{L})\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)? (?:\p{Lu}\p{Ll}+|\p{Lu}{2,}|\p{Lu}\.)/u;
const SENTENCE_END = /(?<=[.!?;\n])\s+(?=\P{Ll})/u;

/** A name and a clinical word that stand in one sentence. */
export interface ClinicalMention {
  name: string;
  word: string;
}

const startsWithCivility = (text: string): boolean => /^(?:M\.|Mr|Mrs|Ms)$/u.test(text);

/** Sentences, without cutting after "M." */
function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  for (const part of text.split(SENTENCE_END)) {
    const previous = sentences.at(-1);
    if (previous && startsWithCivility(previous.split(' ').at(-1) ?? '')) {
      sentences[sentences.length - 1] = `${previous} ${part}`;
    } else sentences.push(part);
  }
  return sentences;
}

function nameIn(sentence: string, known: readonly string[]): string | undefined {
  const found = CIVILITY.exec(sentence)?.[0] ?? FULL_NAME.exec(sentence)?.[0];
  return found ?? known.find((name) => name !== '' && sentence.includes(name));
}

/**
 * The first sentence of `text` that seems to tell something of a named person's health, or `null`. `known` are names
 * of the council's people. It warns a writer, so it prefers a missed case to a warning at every line.
 */
export function clinicalMention(text: string, known: readonly string[] = []): ClinicalMention | null {
  for (const sentence of sentencesOf(text)) {
    const word = CLINICAL.exec(sentence)?.[0];
    const name = word === undefined ? undefined : nameIn(sentence, known);
    if (word !== undefined && name !== undefined) return { name, word };
  }
  return null;
}
