/**
 * Whom an action or a need is for: groups of people, never a person. Groups at risk follow article R3224-5, III of the
 * Code de la santé publique; the others are those that partners ask a sheet to name.
 */
export const TARGET_PUBLICS = [
  'EVERYBODY',
  'CHILDREN',
  'YOUNG_PEOPLE',
  'STUDENTS',
  'PARENTS',
  'OLDER_ADULTS',
  'LIVED_EXPERIENCE',
  'FAMILIES_AND_FRIENDS',
  'DISABILITY',
  'PRECARIOUS',
  'ISOLATED',
  'EXILED',
  'IN_CUSTODY',
  'VICTIMS',
  'PROFESSIONALS',
  'ELECTED_OFFICIALS',
] as const;
export type TargetPublic = (typeof TARGET_PUBLICS)[number];
