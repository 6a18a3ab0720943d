/** The colleges seats belong to. The five core ones make a council what the 2016 instruction describes. */
export const CORE_COLLEGES = ['ELECTED', 'PSYCHIATRY', 'CONCERNED', 'CARERS', 'COORDINATION'] as const;
export const COLLEGES = [
  ...CORE_COLLEGES,
  'HEALTH',
  'SOCIAL',
  'MEDICOSOCIAL',
  'HOUSING',
  'SECURITY_JUSTICE',
  'EDUCATION_YOUTH',
  'CULTURE_LEISURE',
  'STATE',
  'RESIDENTS',
] as const;
export type CoreCollege = (typeof CORE_COLLEGES)[number];
export type College = (typeof COLLEGES)[number];

/** Holding such a seat tells something of a person's health (GDPR art. 9). */
export const isMasked = (college: College): boolean => college === 'CONCERNED' || college === 'CARERS';
