import { setTimeout as pause } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { Log } from '../../platform/log/log.ts';
import { DeliverMail } from './deliver-mail.ts';

const IDLE_MILLISECONDS = 1_000;
const BROKEN_MILLISECONDS = 5_000;

/** Delivers mails one after the other until it is told to stop; the one under way is ended first. */
@Injectable()
export class PostRound {
  private readonly stopping = new AbortController();

  constructor(
    private readonly deliverMail: DeliverMail,
    private readonly log: Log,
  ) {}

  stop(): void {
    this.stopping.abort();
  }

  async run(): Promise<void> {
    while (!this.stopping.signal.aborted) {
      const wait = await this.step();
      if (wait > 0) await pause(wait, undefined, { signal: this.stopping.signal }).catch(() => undefined);
    }
  }

  /** Milliseconds to wait before the next step. A database that went away is waited for. */
  private async step(): Promise<number> {
    try {
      return (await this.deliverMail.next()) ? 0 : IDLE_MILLISECONDS;
    } catch (error) {
      this.log.error('mail.round-failed', { error });
      return BROKEN_MILLISECONDS;
    }
  }
}
