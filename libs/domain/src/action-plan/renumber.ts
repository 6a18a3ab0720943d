import type { ObjectiveLevel } from './objective-level.ts';

/** How sub-actions are told apart: 1.2.1.a or 1.2.1.1. */
export const PART_STYLES = ['LETTERS', 'DIGITS'] as const;
export type PartStyle = (typeof PART_STYLES)[number];

interface Numbered {
  id: string;
  number: string | null;
  title: string;
}
interface Objective extends Numbered {
  level: ObjectiveLevel;
  parentId: string | null;
}
interface Action extends Numbered {
  axisId: string | null;
  objectiveId: string | null;
  parentId: string | null;
}

/** A plan from top to bottom, as it is read. */
export interface PlanToNumber {
  axes: readonly (Numbered & { objectives: readonly Objective[] })[];
  objectives: readonly Objective[];
  actions: readonly Action[];
}

/** One line of the plan with the number it has and the one it would get. */
export interface Renumbering extends Numbered {
  kind: 'axis' | 'objective' | 'action';
  next: string;
}

/** a to z, then aa, ab… */
const letters = (place: number): string =>
  (place > 26 ? letters(Math.floor((place - 1) / 26)) : '') + String.fromCodePoint(97 + ((place - 1) % 26));

/**
 * Every line of a plan with its number in the order it is read: 1, 1.1, 1.1.1… What is straight under a heading and
 * the objectives under it share one count, so that no number comes twice; objectives without an axis go on counting
 * after the axes. What nobody has filed keeps the number it has.
 */
export function renumber({ axes, objectives, actions }: PlanToNumber, parts: PartStyle): Renumbering[] {
  const lines: Renumbering[] = [];
  const add = (kind: Renumbering['kind'], { id, number, title }: Numbered, next: string) => {
    lines.push({ kind, id, number, title, next });
  };
  const addActions = (inside: readonly Action[], above: string): number => {
    const roots = inside.filter(({ parentId }) => parentId === null || !inside.some(({ id }) => id === parentId));
    for (const [at, root] of roots.entries()) {
      const next = `${above}.${at + 1}`;
      add('action', root, next);
      const under = inside.filter(({ parentId }) => parentId === root.id);
      for (const [place, part] of under.entries())
        add('action', part, `${next}.${parts === 'LETTERS' ? letters(place + 1) : place + 1}`);
    }
    return roots.length;
  };
  const addObjective = (objective: Objective, all: readonly Objective[], next: string) => {
    add('objective', objective, next);
    const inside = actions.filter(({ objectiveId }) => objectiveId === objective.id);
    const count = addActions(inside, next);
    const under = all.filter(({ parentId }) => parentId === objective.id);
    for (const [at, one] of under.entries()) addObjective(one, all, `${next}.${count + at + 1}`);
  };
  const isRoot = ({ parentId }: Objective) => parentId === null;
  for (const [at, axis] of axes.entries()) {
    const next = String(at + 1);
    add('axis', axis, next);
    const straight = actions.filter(({ axisId, objectiveId }) => axisId === axis.id && objectiveId === null);
    const count = addActions(straight, next);
    for (const [place, one] of axis.objectives.filter(isRoot).entries())
      addObjective(one, axis.objectives, `${next}.${count + place + 1}`);
  }
  for (const [at, one] of objectives.filter(isRoot).entries())
    addObjective(one, objectives, String(axes.length + at + 1));
  return lines;
}
