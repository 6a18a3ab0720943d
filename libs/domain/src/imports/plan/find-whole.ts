import { fold } from '../cells/fold.ts';
import type { KnownPlan } from './known-plan.ts';
import { type PlanRow, topOf } from './plan-row.ts';

/** An action that a line may be a part of. */
export interface Whole {
  readonly title: string;
  /** The title of the axis, or of what stands for one; empty when it is in none. */
  readonly axis: string;
  /** A part has no parts. */
  readonly isPart: boolean;
}

/** Finds the action that a line names as its whole: the one of its axis, else the only one of that title. */
export class WholeFinder<W extends Whole> {
  readonly #byTitle = new Map<string, W[]>();

  constructor(wholes: Iterable<W>) {
    for (const whole of wholes) {
      if (whole.isPart) continue;
      const title = fold(whole.title);
      this.#byTitle.set(title, [...(this.#byTitle.get(title) ?? []), whole]);
    }
  }

  /** `null` when none has this title, or several elsewhere do. */
  find(partOf: string, axis: string): W | null {
    const named = this.#byTitle.get(fold(partOf)) ?? [];
    const [only] = named.length === 1 ? named : [];
    return named.find((whole) => fold(whole.axis) === fold(axis)) ?? only ?? null;
  }
}

/** A line of the file as others may name it. */
export const wholeOf = (row: PlanRow) => ({
  title: row.title,
  axis: topOf(row)?.title ?? '',
  isPart: row.partOf !== '',
});

/** The actions of the open roadmap, as lines of the file may name them. */
export function knownWholes({ axes, actions }: Pick<KnownPlan, 'axes' | 'actions'>) {
  const titles = new Map(axes.map(({ id, title }) => [id, title]));
  return actions.map((action) => ({
    ...action,
    axis: titles.get(action.axisId ?? '') ?? '',
    isPart: action.parentId !== null,
  }));
}
