import type { PreviewRow } from '../choices.ts';
import type { ComparedFigures } from '../figures/compare-figures.ts';
import type { PlanRow } from './plan-row.ts';

/** A line of a plan with what its action gains; lists stand on the line that names the action. */
export interface PlanPreviewRow extends PreviewRow<PlanRow> {
  readonly figures: ComparedFigures;
  /** The action of the roadmap that the line is matched with. */
  readonly actionId: string | null;
}
