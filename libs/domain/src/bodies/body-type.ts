/** What an instance is, whatever a council calls it. */
export const BODY_TYPES = ['STEERING', 'TECHNICAL', 'EXECUTIVE', 'WORKING_GROUP', 'PLENARY', 'SITUATION_CELL'] as const;
export type BodyType = (typeof BODY_TYPES)[number];

/** The short word a body of this type usually carries; a council may choose another. */
export const USUAL_TAG: Readonly<Record<BodyType, string>> = {
  STEERING: 'COPIL',
  TECHNICAL: 'COTECH',
  EXECUTIVE: 'BUREAU',
  WORKING_GROUP: 'GT',
  PLENARY: 'PLÉNIÈRE',
  SITUATION_CELL: 'CELLULE',
};

/** Days between a convocation and its meeting, unless the body says otherwise. */
export const usualNoticeDays = (type: BodyType): number => (type === 'STEERING' || type === 'PLENARY' ? 15 : 7);
