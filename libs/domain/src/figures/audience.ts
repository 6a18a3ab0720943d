/**
 * Who reads. `INNER`: the coordination and the chair, on their screen, who may tell masked colleges apart. `SHARED`:
 * anybody a file may reach, whoever asked for it (decision 0038).
 */
export const AUDIENCES = ['INNER', 'SHARED'] as const;
export type Audience = (typeof AUDIENCES)[number];
