/**
 * What an action or a need is about; one may have several. The list is that of the subjects that councils work on most
 * often (national resource centre of councils); a code that was used keeps its meaning for ever.
 */
export const THEMES = [
  'ACCESS_TO_CARE',
  'PREVENTION',
  'SUICIDE_PREVENTION',
  'CRISIS',
  'STIGMA',
  'RIGHTS',
  'INCLUSION',
  'HOUSING',
  'WORK',
  'YOUTH',
  'PARENTHOOD',
  'OLDER_PEOPLE',
  'ADDICTIONS',
  'PRECARITY',
] as const;
export type Theme = (typeof THEMES)[number];
