import { Injectable } from '@nestjs/common';
import { Round } from '../../platform/jobs/round.ts';
import { Log } from '../../platform/log/log.ts';
import { DeliverMail } from './deliver-mail.ts';

const IDLE_MILLISECONDS = 1_000;
const BROKEN_MILLISECONDS = 5_000;

/** Delivers mails one after the other. */
@Injectable()
export class PostRound extends Round {
  constructor(
    private readonly deliverMail: DeliverMail,
    log: Log,
  ) {
    super(log, { event: 'mail.round-failed', milliseconds: BROKEN_MILLISECONDS });
  }

  protected async step(): Promise<number> {
    return (await this.deliverMail.next()) ? 0 : IDLE_MILLISECONDS;
  }
}
