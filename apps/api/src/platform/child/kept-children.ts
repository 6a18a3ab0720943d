import { ChildFailed, type ChildLimits, ConfinedChild } from './confined-child.ts';
import type { Answer } from './messages.ts';

/** After so many orders a process makes room for a fresh one, whatever its libraries hoard. */
const MOST_ORDERS = 200;
const IDLE_MILLISECONDS = 15_000;

interface Kept {
  child: ConfinedChild;
  orders: number;
  leaves?: NodeJS.Timeout;
}

/**
 * Processes that made a document and stand ready for the next of its kind, at most one for each module: loading what
 * prints takes ten times as long as printing. For what we write ourselves only: a process that read a stranger's bytes reads
 * nobody else's.
 */
export class KeptChildren {
  private readonly idle = new Map<string, Kept>();

  constructor(private readonly limits: ChildLimits) {}

  /** As `runInChild`. What a used process dies of is asked once more of a fresh one: it may have been ended while it stood. */
  async run<Output>(module: string, input: unknown): Promise<Output> {
    const used = this.take(module);
    const answer =
      (used && (await this.order(used, module, input).catch(whenItDied))) ?? (await this.fresh(module, input));
    if (!answer.ok) throw new ChildFailed('REFUSED', answer.reason);
    return answer.output as Output;
  }

  /** Nobody stands ready any more. */
  end(): void {
    for (const module of this.idle.keys()) this.take(module)?.child.end();
  }

  private fresh(module: string, input: unknown): Promise<Answer> {
    return this.order({ child: new ConfinedChild(this.limits.memoryMiB), orders: 0 }, module, input);
  }

  private async order(kept: Kept, module: string, input: unknown): Promise<Answer> {
    try {
      const answer = await kept.child.order(module, input, this.limits.milliseconds);
      kept.orders += 1;
      if (answer.roomy && kept.orders < MOST_ORDERS && !this.idle.has(module)) this.keep(module, kept);
      else kept.child.end();
      return answer;
    } catch (error) {
      kept.child.end();
      throw error;
    }
  }

  private keep(module: string, kept: Kept): void {
    kept.leaves = setTimeout(() => this.take(module)?.child.end(), IDLE_MILLISECONDS).unref();
    this.idle.set(module, kept);
  }

  private take(module: string): Kept | undefined {
    const kept = this.idle.get(module);
    this.idle.delete(module);
    clearTimeout(kept?.leaves);
    return kept;
  }
}

function whenItDied(error: unknown): undefined {
  if (error instanceof ChildFailed && error.failure !== 'TIMEOUT') return undefined;
  throw error;
}
