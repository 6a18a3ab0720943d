import type { ActionNeed } from '../action-plan/incomplete.ts';
import type { Measured } from '../action-plan/measured.ts';
import type { HeadingNode, RolledAction } from '../action-plan/roll-up.ts';
import type { AttendanceStatus } from '../attendance/attendance-status.ts';
import type { BodyType } from '../bodies/body-type.ts';
import type { College } from '../bodies/college.ts';
import type { Office, Rank } from '../bodies/seat.ts';
import type { CellCounts } from '../cells/cell-form.ts';
import type { Application, DecisionKind } from '../decisions/decision-kind.ts';
import type { MeetingState } from '../meetings/meeting-state.ts';
import type { MinutesStatus } from '../minutes/minutes-status.ts';

export interface SnapshotBody {
  readonly id: string;
  readonly type: BodyType;
  readonly label: string;
  readonly tag: string;
  readonly dissolvedOn: string | null;
  readonly hasMandateText: boolean;
  readonly quorumRule: boolean;
  readonly silenceDays: number | null;
  readonly officers: readonly { readonly personId: string; readonly office: Office }[];
}

export interface SnapshotMandate {
  readonly rank: Rank;
  readonly startsOn: string;
  readonly endsOn: string | null;
  readonly organizationId: string | null;
  /** `null` where the seat is held by an organisation that named nobody. */
  readonly personId: string | null;
}

export interface SnapshotSeat {
  readonly id: string;
  readonly bodyId: string;
  readonly college: College;
  readonly mandates: readonly SnapshotMandate[];
}

export interface SnapshotAttendance {
  readonly personId: string;
  readonly status: AttendanceStatus;
  readonly representedById: string | null;
  readonly organizationId: string | null;
}

export interface SnapshotMeeting {
  readonly id: string;
  readonly bodyId: string;
  readonly day: string;
  readonly state: MeetingState;
  readonly plannedMinutes: number;
  /** Minutes between the opening and the closing of its séance; `null` when it was not kept. */
  readonly keptMinutes: number | null;
  readonly attendances: readonly SnapshotAttendance[];
  readonly minutes: {
    readonly status: MinutesStatus;
    readonly circulatedOn: string | null;
    readonly approvedOn: string | null;
  } | null;
  /** Of a situation cell alone. */
  readonly counts: CellCounts;
  /** Of a plenary alone: which body each item speaks for, by its subject or by who presents it. */
  readonly slots: readonly {
    readonly title: string;
    readonly bodyId: string | null;
    readonly presenterIds: readonly string[];
  }[];
}

export interface SnapshotDecision {
  readonly bodyId: string;
  readonly day: string;
  readonly kind: DecisionKind;
  readonly application: Application;
}

export interface SnapshotAction extends RolledAction {
  readonly bodyId: string | null;
  readonly themes: readonly string[];
  readonly frameworkItems: readonly string[];
  readonly missing: readonly ActionNeed[];
}

export interface SnapshotHeading extends HeadingNode {
  readonly number: string | null;
  readonly title: string;
}

/** Amounts in cents; `null` is unknown. */
export interface SnapshotBudgetLine {
  readonly year: number | null;
  readonly funderId: string | null;
  readonly funder: string | null;
  readonly requestedCents: number | null;
  readonly grantedCents: number | null;
  readonly spentCents: number | null;
}

/** With the last measurement known at the end of the period at least; those before it change no figure. */
export interface SnapshotIndicator extends Measured {
  readonly id: string;
  readonly label: string;
  readonly unit: string | null;
  readonly action: string;
}

/** The plan in force on the last day of the period. */
export interface SnapshotPlan {
  readonly title: string;
  readonly headings: readonly SnapshotHeading[];
  readonly actions: readonly SnapshotAction[];
  readonly budget: readonly SnapshotBudgetLine[];
  readonly indicators: readonly SnapshotIndicator[];
}

export interface SnapshotEvent {
  readonly day: string;
  /** `null` when nobody counted. */
  readonly attendance: number | null;
}

/** All that the figures of a period are computed from, read at once. Days are `YYYY-MM-DD` on the council's clock. */
export interface FiguresSnapshot {
  readonly bodies: readonly SnapshotBody[];
  readonly seats: readonly SnapshotSeat[];
  /** Those of the period, of the year before its end, and those to come. */
  readonly meetings: readonly SnapshotMeeting[];
  readonly decisions: readonly SnapshotDecision[];
  /** `null` when no roadmap was in force. */
  readonly plan: SnapshotPlan | null;
  /** `null` when nothing counts them. */
  readonly events: readonly SnapshotEvent[] | null;
  readonly contacts: number | null;
  /** Units of the territory on the last day of the period. */
  readonly territory: { readonly units: number; readonly population: number | null };
  /** Titles of the documents of bodies, by body. */
  readonly documents: readonly { readonly bodyId: string; readonly title: string }[];
}
