import type { FindingKind } from './finding.ts';

/** Needs and resources that touch one theme; the theme `null` holds those that name none. */
export interface Balance<T extends string> {
  theme: T | null;
  needs: number;
  resources: number;
}

/**
 * Needs beside resources, theme by theme in the order of `themes`; what nobody speaks of is left out. A finding with two
 * themes counts under both, so that the sum is not the number of findings.
 */
export function balanceOf<T extends string>(
  findings: readonly { kind: FindingKind; themes: readonly T[] }[],
  themes: readonly T[],
): Balance<T>[] {
  const under = (theme: T | null, kind: FindingKind): number =>
    findings.filter((one) => one.kind === kind && (theme ? one.themes.includes(theme) : one.themes.length === 0))
      .length;
  return [...themes, null]
    .map((theme) => ({ theme, needs: under(theme, 'NEED'), resources: under(theme, 'RESOURCE') }))
    .filter(({ needs, resources }) => needs + resources > 0);
}

/** Does a theme have needs and nothing to count on? */
export const isLacking = ({ theme, needs, resources }: Balance<string>): boolean =>
  theme !== null && needs > 0 && resources === 0;

interface Coverage<N, O> {
  needs: readonly N[];
  objectives: readonly O[];
}

/** What the plan leaves open: needs that no objective answers, and objectives that answer no need, in their order. */
export const gapsOf = <N extends { objectiveIds: readonly string[] }, O extends { needIds: readonly string[] }>({
  needs,
  objectives,
}: Coverage<N, O>): { needs: N[]; objectives: O[] } => ({
  needs: needs.filter(({ objectiveIds }) => objectiveIds.length === 0),
  objectives: objectives.filter(({ needIds }) => needIds.length === 0),
});
