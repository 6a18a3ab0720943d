import type { ObjectiveLevel } from '../../action-plan/objective-level.ts';
import type { BodyWrite } from '../body-finder.ts';
import type { BudgetItem, IndicatorItem, MeasurementItem, MilestoneItem } from '../figures/figures.ts';
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

export interface BudgetWrite extends BudgetItem {
  readonly id: string;
  readonly actionId: string;
  readonly funderId: string | null;
}
export interface IndicatorWrite extends Omit<IndicatorItem, 'measurements'> {
  readonly id: string;
  readonly actionId: string;
}
export interface MeasurementWrite extends MeasurementItem {
  readonly id: string;
  readonly indicatorId: string;
  /** The name of its indicator. */
  readonly label: string;
}
export interface MilestoneWrite extends MilestoneItem {
  readonly id: string;
  readonly actionId: string;
}

export const FIGURE_LISTS = ['budget', 'indicators', 'measurements', 'milestones'] as const;
export type FigureList = (typeof FIGURE_LISTS)[number];

/** A line of the council that takes other values. */
export interface FigureChange {
  readonly list: FigureList;
  readonly id: string;
  /** The version it was read at. */
  readonly version: number;
  readonly name: string;
  /** Field by field, under the names of the contract. */
  readonly before: Readonly<Record<string, unknown>>;
  readonly after: Readonly<Record<string, unknown>>;
}

/** What the lists of actions gain. */
export interface FigureWrites {
  readonly budget: readonly BudgetWrite[];
  readonly indicators: readonly IndicatorWrite[];
  readonly measurements: readonly MeasurementWrite[];
  readonly milestones: readonly MilestoneWrite[];
  readonly changes: readonly FigureChange[];
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
  readonly figures: FigureWrites;
}
