/** What a diagnosis is made of: what the territory lacks, and what it can count on. */
export const FINDING_KINDS = ['NEED', 'RESOURCE'] as const;
export type FindingKind = (typeof FINDING_KINDS)[number];

/** How much a need weighs, heaviest first; it may also be unsaid. */
export const WEIGHTS = ['HIGH', 'MEDIUM', 'LOW'] as const;
export type Weight = (typeof WEIGHTS)[number];

interface Ranked {
  kind: FindingKind;
  weight: Weight | null;
  title: string;
}

const rankOf = ({ kind, weight }: Ranked): number =>
  FINDING_KINDS.indexOf(kind) * (WEIGHTS.length + 1) + (weight ? WEIGHTS.indexOf(weight) : WEIGHTS.length);

const FRENCH = new Intl.Collator('fr', { numeric: true });

/** Order for reading: needs, heaviest first, those whose weight is unsaid after them; then resources; alphabetical within. */
export const byWeight = (one: Ranked, other: Ranked): number =>
  rankOf(one) - rankOf(other) || FRENCH.compare(one.title, other.title);
