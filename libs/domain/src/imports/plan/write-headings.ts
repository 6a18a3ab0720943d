import { fold } from '../cells/fold.ts';
import type { KnownPlan } from './known-plan.ts';
import type { Numbered } from './plan-row.ts';
import type { HeadingWrite, ObjectiveWrite } from './plan-writes.ts';

/** An objective is known by its title at its place. */
const keyOf = ({ axisId, level, parentId, title }: Omit<ObjectiveWrite, 'id' | 'number' | 'position'>): string =>
  [axisId, level, parentId ?? '', fold(title)].join(' ');

/** The axes and objectives of a roadmap by their titles; one that is missing is created once, in the order met. */
export class HeadingFinder {
  readonly axes: HeadingWrite[] = [];
  readonly objectives: ObjectiveWrite[] = [];
  readonly #axisIds: Map<string, string>;
  readonly #objectiveIds: Map<string, string>;
  readonly #newId: () => string;

  constructor(known: Pick<KnownPlan, 'axes' | 'objectives'>, newId: () => string) {
    this.#newId = newId;
    this.#axisIds = new Map(known.axes.map(({ id, title }) => [fold(title), id]));
    this.#objectiveIds = new Map(known.objectives.map((one) => [keyOf(one), one.id]));
  }

  axisId(axis: Numbered | null): string | null {
    if (!axis) return null;
    return this.#find(this.#axisIds, fold(axis.title), (id) => {
      this.axes.push({ id, ...axis, position: this.#axisIds.size });
    });
  }

  objectiveId(objective: Numbered | null, axisId: string | null): string | null {
    return this.#objectiveId(objective, { axisId, level: 'STRATEGIC', parentId: null });
  }

  /** @param parentId the strategic objective it serves, when the file names one */
  operationalId(objective: Numbered | null, axisId: string | null, parentId: string | null): string | null {
    return this.#objectiveId(objective, { axisId, level: 'OPERATIONAL', parentId });
  }

  #objectiveId(
    objective: Numbered | null,
    { axisId, ...place }: Pick<ObjectiveWrite, 'level' | 'parentId'> & { axisId: string | null },
  ): string | null {
    if (!objective || axisId === null) return null;
    const written = { ...objective, axisId, ...place };
    return this.#find(this.#objectiveIds, keyOf(written), (id) => {
      this.objectives.push({ id, ...written, position: this.#objectiveIds.size });
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
