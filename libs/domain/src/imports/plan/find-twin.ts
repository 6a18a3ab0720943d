import { fold } from '../cells/fold.ts';
import { knownWholes, wholeOf } from './find-whole.ts';
import type { KnownPlan } from './known-plan.ts';
import type { PlanRow } from './plan-row.ts';

type KnownAction = KnownPlan['actions'][number];

/** What a line repeats: a line above, else an action of the roadmap. */
export interface Twin {
  readonly line: number | null;
  readonly known: KnownAction | null;
}

/** Two actions may have parts of the same title. */
const keyOf = (axis: string, title: string, partOf: string): string => [axis, title, partOf].map(fold).join(' / ');

/** The actions met so far, those of the roadmap first: by axis, title and whole; by title alone where a file has no axes. */
export class TwinFinder {
  readonly #twins = new Map<string, Twin>();
  readonly #byTitle = new Map<string, KnownAction | null>();
  readonly #hasAxes: boolean;

  constructor(known: Pick<KnownPlan, 'axes' | 'actions'>, hasAxes: boolean) {
    this.#hasAxes = hasAxes;
    const titles = new Map(known.actions.map(({ id, title }) => [id, title]));
    const byId = new Map(known.actions.map((action) => [action.id, action]));
    for (const { id, axis, title, parentId } of knownWholes(known)) {
      const action = byId.get(id);
      if (!action) continue;
      this.#twins.set(keyOf(axis, title, titles.get(parentId ?? '') ?? ''), { line: null, known: action });
      this.#byTitle.set(fold(title), this.#byTitle.has(fold(title)) ? null : action);
    }
  }

  find(row: PlanRow): Twin | null {
    if (row.kind !== 'ACTION') return null;
    const twin = this.#twins.get(this.#key(row));
    if (twin || this.#hasAxes) return twin ?? null;
    const known = this.#byTitle.get(fold(row.title));
    return known ? { line: null, known } : null;
  }

  /** The next line like this one repeats it. */
  add(row: PlanRow): void {
    this.#twins.set(this.#key(row), { line: row.line, known: null });
  }

  #key(row: PlanRow): string {
    return keyOf(wholeOf(row).axis, row.title, row.partOf);
  }
}
