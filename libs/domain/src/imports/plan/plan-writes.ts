import type { ObjectiveLevel } from '../../action-plan/objective-level.ts';
import type { BodyWrite } from '../body-finder.ts';
import type { PlanRow } from './plan-row.ts';

export interface HeadingWrite {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly position: number;
}

export interface ObjectiveWrite extends HeadingWrite {
  readonly axisId: string;
  readonly level: ObjectiveLevel;
  /** The strategic objective that an operational one serves. */
  readonly parentId: string | null;
}

/** A lead named in the plan: somebody or an organisation, never both. */
export interface LeadWrite {
  readonly personId: string | null;
  readonly organizationId: string | null;
}

export interface ActionWrite {
  readonly id: string;
  readonly axisId: string | null;
  readonly objectiveId: string | null;
  /** The action it is a part of: it stands where that one does. */
  readonly parentId: string | null;
  readonly bodyId: string | null;
  /** The first one leads; the others lead with it. */
  readonly leads: readonly LeadWrite[];
  readonly position: number;
  readonly row: PlanRow;
}

/** Every row an accepted plan becomes, ids included. */
export interface PlanWrites {
  /** Null when the actions join the roadmap that is open. */
  readonly roadmap: { id: string; title: string; startsOn: string | null; endsOn: string | null } | null;
  readonly roadmapId: string;
  readonly organizations: readonly { readonly id: string; readonly name: string; readonly reveals: boolean }[];
  readonly bodies: readonly BodyWrite[];
  readonly axes: readonly HeadingWrite[];
  readonly objectives: readonly ObjectiveWrite[];
  readonly actions: readonly ActionWrite[];
}
