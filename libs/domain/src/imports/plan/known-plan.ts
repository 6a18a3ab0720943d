import type { ObjectiveLevel } from '../../action-plan/objective-level.ts';
import type { KnownBody } from '../body-finder.ts';
import type { KnownOrganization } from '../cells/organization-name.ts';
import type { KnownFigures } from '../figures/compare-figures.ts';

/** What a preview compares a plan with. Axes, objectives and actions are those of the council's open roadmap. */
export interface KnownPlan {
  readonly organizations: readonly (KnownOrganization & { readonly id: string })[];
  /** Given name, then family name. */
  readonly people: readonly { readonly id: string; readonly name: string }[];
  readonly bodies: readonly KnownBody[];
  readonly roadmap: { readonly id: string } | null;
  readonly axes: readonly { readonly id: string; readonly title: string }[];
  readonly objectives: readonly {
    readonly id: string;
    readonly axisId: string;
    readonly level: ObjectiveLevel;
    readonly parentId: string | null;
    readonly title: string;
  }[];
  readonly actions: readonly (KnownFigures & {
    readonly id: string;
    readonly axisId: string | null;
    readonly objectiveId: string | null;
    /** The action it is a part of. */
    readonly parentId: string | null;
    readonly title: string;
  })[];
}
