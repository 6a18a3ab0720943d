import { ActionEntity } from './action.entity.ts';
import { AxisEntity } from './axis.entity.ts';
import { ObjectiveEntity } from './objective.entity.ts';
import { RoadmapEntity } from './roadmap.entity.ts';

export { ActionPlanModule } from './action-plan.module.ts';
export { ActionPlanReader } from './action-plan.reader.ts';
export { BearAction } from './bear-action.ts';
export const ACTION_PLAN_ENTITIES = [ActionEntity, AxisEntity, ObjectiveEntity, RoadmapEntity];
export { ActionEntity } from './action.entity.ts';
export { changeBornAction, removeBornAction } from './change-born-action.ts';
export { CURRENT_ROADMAP } from './current-roadmap.ts';
export { refuseUnknownParts } from './known-parts.ts';
export { loadAction, managedAction } from './load-action.ts';
export { consider } from './many-actions.ts';
export { mayReadSheet, readableSheets } from './may-read-sheet.ts';
export { maySeeOrigin } from './may-see-origin.sql.ts';
export { refuseUnknownItems, replaceServed, servedBy } from './served.ts';
export { writeNote } from './write-note.ts';
