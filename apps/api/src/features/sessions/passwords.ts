import { Injectable } from '@nestjs/common';
import { hash, verify } from '@node-rs/argon2';
import { LIMITS } from '@trame/contracts/limits';
import { Unavailable } from '../../platform/errors/refusals.ts';

/** argon2id, 19 MiB, two passes (OWASP): about 30 ms of one core, so never more than two at once. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Compared against when there is no account, so that the answer takes as long as a wrong password. */
const NOBODY = '$argon2id$v=19$m=19456,t=2,p=1$c2VsIGRlIHBlcnNvbm5l$9aVkDnYUMBQmD3tBpb5cZ9cOkVbC5qkdl9zc4h1mF0c';

@Injectable()
export class Passwords {
  private running = 0;
  private readonly waiting: (() => void)[] = [];

  /** @throws Unavailable when too many wait already. */
  hash(password: string): Promise<string> {
    return this.inTurn(() => hash(password, COST));
  }

  /** Is `password` the one behind `stored`? Takes the same time when there is none. */
  async matches(stored: string | null, password: string): Promise<boolean> {
    const same = await this.inTurn(() => verify(stored ?? NOBODY, password));
    return same && stored !== null;
  }

  private async inTurn<T>(work: () => Promise<T>): Promise<T> {
    await this.turn();
    try {
      return await work();
    } finally {
      this.running -= 1;
      this.waiting.shift()?.();
    }
  }

  private async turn(): Promise<void> {
    while (this.running >= LIMITS.accounts.hashesAtOnce) {
      if (this.waiting.length >= LIMITS.accounts.hashesWaiting) throw new Unavailable();
      await new Promise<void>((resume) => this.waiting.push(resume));
    }
    this.running += 1;
  }
}
