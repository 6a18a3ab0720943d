/** What a document hangs on: a meeting, one item of its agenda, a point that waits, a body, or an action of the plan. */
export const OWNER_KINDS = ['MEETING', 'ITEM', 'POINT', 'BODY', 'ACTION'] as const;
export type OwnerKind = (typeof OWNER_KINDS)[number];
