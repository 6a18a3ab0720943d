import { ChildFailed, type ChildLimits, ConfinedChild } from './confined-child.ts';

/**
 * Runs the default export of `module` (an import specifier, or a file URL) on `input` in a confined process of its own, and
 * gives what it returns. Input and output are structured clones. Rejects with `ChildFailed`; the process never outlives the
 * promise.
 */
export async function runInChild<Output>(module: string, input: unknown, limits: ChildLimits): Promise<Output> {
  const child = new ConfinedChild(limits.memoryMiB);
  try {
    const answer = await child.order(module, input, limits.milliseconds);
    if (!answer.ok) throw new ChildFailed('REFUSED', answer.reason);
    return answer.output as Output;
  } finally {
    child.end();
  }
}
