import { fold } from '../cells/fold.ts';
import type { KnownPlan } from './known-plan.ts';
import type { Numbered } from './plan-row.ts';
import type { HeadingWrite } from './plan-writes.ts';

/** The axes and objectives of a roadmap by their titles; one that is missing is created once, in the order met. */
export class HeadingFinder {
  readonly axes: HeadingWrite[] = [];
  readonly objectives: (HeadingWrite & { readonly axisId: string })[] = [];
  readonly #axisIds: Map<string, string>;
  readonly #objectiveIds: Map<string, string>;
  readonly #newId: () => string;

  constructor(known: Pick<KnownPlan, 'axes' | 'objectives'>, newId: () => string) {
    this.#newId = newId;
    this.#axisIds = new Map(known.axes.map(({ id, title }) => [fold(title), id]));
    this.#objectiveIds = new Map(known.objectives.map(({ id, axisId, title }) => [`${axisId} ${fold(title)}`, id]));
  }

  axisId(axis: Numbered | null): string | null {
    if (!axis) return null;
    return this.#find(this.#axisIds, fold(axis.title), (id) => {
      this.axes.push({ id, ...axis, position: this.#axisIds.size });
    });
  }

  objectiveId(objective: Numbered | null, axisId: string | null): string | null {
    if (!objective || axisId === null) return null;
    return this.#find(this.#objectiveIds, `${axisId} ${fold(objective.title)}`, (id) => {
      this.objectives.push({ id, axisId, ...objective, position: this.#objectiveIds.size });
    });
  }

  #find(ids: Map<string, string>, key: string, create: (id: string) => void): string {
    const known = ids.get(key);
    if (known !== undefined) return known;
    const id = this.#newId();
    create(id);
    ids.set(key, id);
    return id;
  }
}
