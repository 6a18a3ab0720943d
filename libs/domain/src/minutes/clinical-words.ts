/** Spaces, both apostrophes and a missing accent are what people type. */
const pattern = (words: readonly string[]): RegExp => new RegExp(`(?<!\\p{L})(?:${words.join('|')})(?!\\p{L})`, 'giu');

const ILLNESS =
  '(?:une? )?(?:d[ée]pression|schizophr[ée]nie|psychose|bipolarit[ée]|addiction|alcoolisme|anorexie|boulimie|autisme|' +
  'd[ée]mence|maladie|Alzheimer|TDAH|TOC|troubles? |phobie|burn-?out|parano[ïi]a|anxi[ée]t[ée])';

/**
 * Words that describe the health of one person, not a subject councils work on: "prévention du suicide", "diagnostic de
 * territoire" and "unité d'hospitalisation" are everyday topics; plurals speak of groups, singulars of somebody.
 */
const CLINICAL = pattern([
  'schizophr[èe]ne',
  'bipolaire',
  'd[ée]pressi(?:f|ve)',
  'psychotique',
  'd[ée]lirante?',
  'd[ée]lire',
  'suicidaire',
  'borderline',
  'anorexique',
  'boulimique',
  'autiste',
  'parano[ïi]aque',
  'toxicomane',
  'alcoolique',
  "s[’' ]?est (?:suicid[ée]e?|pendue?|d[ée]fenestr[ée]e?|scarifi[ée]e?)",
  'se scarifie',
  'a tent[ée] de se (?:suicider|tuer)',
  '(?:fait|après) (?:une|plusieurs|deux|trois) tentatives? de suicide',
  '(?:sa|ses) tentatives? de suicide',
  'entend des voix',
  'hallucin(?:e|ations?)',
  'd[ée]compens(?:e|[ée]e?|er)',
  '(?:sa|en) d[ée]compensation',
  'hospitalis[ée]e?',
  'intern[ée]e',
  'interné',
  '(?:a été|est) diagnostiqu[ée]e?',
  `diagnostic d(?:e |[’'])${ILLNESS}`,
  `souffr(?:e|ait|ant) d(?:e |[’'])${ILLNESS}`,
  `(?:est|étant|être|serait) atteinte? d(?:e |[’'])${ILLNESS}`,
  "(?<=(?:est|plac[ée]e?|mise?|reste) )sous (?:tutelle|curatelle|traitement|neuroleptiques?|antid[ée]presseurs?)(?! d(?:e |u |[’']))",
  '(?:prend|prenait|suit|refuse|arr[êe]t[ée]|arr[êe]te|interrompu|repris|oublie) (?:plus )?(?:son|sa|ses) (?:traitement|m[ée]dicaments?|injections?)',
  '(?:sa|ses) (?:maladie|troubles?|pathologie|addictions?|d[ée]pression)',
  '(?:son|sa) psychiatre',
  '(?:est|vit) en soins sans consentement',
  'a rechut[ée]',
  'est (?:alcoolis[ée]e?|sevr[ée]e?)',
  'schizophrenic',
  'suicidal',
  'psychotic',
  'hospitali[sz]ed',
  '(?:his|her|their) (?:medication|illness|disorder|psychiatrist)',
  'diagnosed with',
  'suffers from',
]);

/** Topics that hold such a word: risk and conduct are worked on by councils, "sa conduite suicidaire" is not. */
const TOPIC_BEFORE =
  /(?:crises?|risques?|conduites?|urgences?|prévention|gestes?|troubles?|maladie|spectre) (?:\p{L}+ )?$/iu;

/** Somebody whom nobody names: "une personne a été hospitalisée". */
const NOBODY_BEFORE =
  /(?<!\p{L})(?:une?|deux|trois|quatre|\d+|plusieurs|certaine?s|des|les|aux|chaque|toute) (?:personnes?|habitante?s?|locataires?|jeunes?|patiente?s?|adolescente?s?|usag[eè]re?s?|résidente?s?|adultes?|femmes?|hommes?|élèves?|étudiante?s?|voisine?s?|proches?|enfants?|mineure?s?)(?: [^.;:,]{0,60})? ?$/iu;

/** Where a word speaks of somebody's health in one sentence; `null` when none does. */
export function clinicalWordIn(sentence: string): { word: string; start: number } | null {
  for (const { 0: word, index } of sentence.matchAll(CLINICAL)) {
    const before = sentence.slice(0, index);
    if (!TOPIC_BEFORE.test(before) && !NOBODY_BEFORE.test(before)) return { word, start: index };
  }
  return null;
}
