import type { College } from './college.ts';

/** Full member (titulaire) or substitute (suppléance). */
export const RANKS = ['FULL', 'SUBSTITUTE'] as const;
export type Rank = (typeof RANKS)[number];

/** Who answers for a body: its chair, who leads it beside the chair, who leads a group. */
export const OFFICES = ['CHAIR', 'CO_LEAD', 'LEAD'] as const;
export type Office = (typeof OFFICES)[number];

/** What somebody does in a body, the strongest first. */
export const PARTS = [...OFFICES, ...RANKS] as const;
export type Part = (typeof PARTS)[number];

/** A college as a reader may see it: `MASKED` stands for the two that tell something of a person's health. */
export type SeenCollege = College | 'MASKED';

/** Seats of one college in one body, held or vacant today. */
export interface CollegeCount {
  readonly college: SeenCollege;
  readonly held: number;
  readonly vacant: number;
}

/** Days before the end of a mandate from which it is listed as to renew. */
export const RENEWAL_NOTICE_DAYS = 90;

interface Term {
  readonly startsOn: string;
  readonly endsOn: string | null;
}

/** Do two mandates (days included at both ends, `YYYY-MM-DD`) share a day? */
export const overlaps = (one: Term, other: Term): boolean =>
  (other.endsOn === null || one.startsOn <= other.endsOn) && (one.endsOn === null || other.startsOn <= one.endsOn);
