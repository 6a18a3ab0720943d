/** Who reads the sheet of an action: the whole council, its group alone, or also people outside. Its line is in the plan all the same. */
export const VISIBILITIES = ['COUNCIL', 'GROUP', 'PUBLIC'] as const;
export type Visibility = (typeof VISIBILITIES)[number];
