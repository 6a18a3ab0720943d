import type { BodyNode } from '@trame/contracts/bodies';
import type { TreeNode } from '@trame/domain/bodies/body-tree';
import styles from './bodies.module.css';
import { BodyLine } from './body-line.tsx';
import type { Moves } from './use-moves.ts';

interface BodyBranchProps {
  nodes: readonly TreeNode<BodyNode>[];
  moves: Moves;
  /** Names the list at the top; the others are named by the body they stand under. */
  label: string;
}

/** Bodies as nested lists: the depth is read by screen readers as it is seen. */
export function BodyBranch({ nodes, moves, label }: BodyBranchProps) {
  return (
    <ul className={styles['branch']} aria-label={label}>
      {nodes.map(({ body, children }) => (
        <li key={body.id}>
          <BodyLine body={body} moves={moves} />
          {children.length > 0 ? <BodyBranch nodes={children} moves={moves} label={body.label} /> : null}
        </li>
      ))}
    </ul>
  );
}
