/** What a tree needs to know of a body. */
export interface TreeBody {
  readonly id: string;
  readonly parentId: string | null;
  readonly position: number;
}

export interface TreeNode<B extends TreeBody> {
  readonly body: B;
  readonly children: readonly TreeNode<B>[];
}

/** Bodies under their parents, in their order; one whose parent is not in the list stands at the top. */
export function treeOf<B extends TreeBody>(bodies: readonly B[]): readonly TreeNode<B>[] {
  const known = new Set(bodies.map(({ id }) => id));
  const byParent = new Map<string | null, B[]>();
  for (const body of bodies) {
    const parent = body.parentId !== null && known.has(body.parentId) ? body.parentId : null;
    byParent.set(parent, [...(byParent.get(parent) ?? []), body]);
  }
  const under = (parent: string | null): TreeNode<B>[] =>
    (byParent.get(parent) ?? [])
      .toSorted((one, other) => one.position - other.position)
      .map((body) => ({ body, children: under(body.id) }));
  return under(null);
}

/** The body and all that stands under it. */
export function branchOf(bodies: readonly TreeBody[], id: string): ReadonlySet<string> {
  const branch = new Set([id]);
  let before = 0;
  while (branch.size > before) {
    before = branch.size;
    for (const body of bodies) if (body.parentId !== null && branch.has(body.parentId)) branch.add(body.id);
  }
  return branch;
}

/** Would moving `id` under `parentId` make it its own ancestor? */
export const wouldCycle = (bodies: readonly TreeBody[], id: string, parentId: string | null): boolean =>
  parentId !== null && branchOf(bodies, id).has(parentId);

/** The brothers and sisters of a body once it stands at `place` among them (0 is first), in their new order. */
export function placedAmong(siblings: readonly string[], id: string, place: number): readonly string[] {
  const others = siblings.filter((sibling) => sibling !== id);
  return others.toSpliced(Math.min(Math.max(place, 0), others.length), 0, id);
}
