interface Arrival {
  personId: string;
  /** ISO instant; `null` for those who did not come. */
  arrivedAt: string | null;
}

const SETTLED_MILLISECONDS = 5 * 60_000;

/**
 * Who came once the others were there: more than five minutes after half of those who came. When people were noted all at
 * once, however late, none of them is.
 */
export function latecomers(arrivals: readonly Arrival[]): ReadonlySet<string> {
  const came = arrivals.flatMap(({ personId, arrivedAt }) =>
    arrivedAt === null ? [] : [{ personId, at: Date.parse(arrivedAt) }],
  );
  const inOrder = came.map(({ at }) => at).toSorted((a, b) => a - b);
  const half = inOrder[Math.floor((inOrder.length - 1) / 2)] ?? 0;
  return new Set(came.filter(({ at }) => at - half > SETTLED_MILLISECONDS).map(({ personId }) => personId));
}
