import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../../platform/config.ts';
import { Round } from '../../platform/jobs/round.ts';
import { Log } from '../../platform/log/log.ts';
import { FetchMail } from './fetch-mail.ts';

const POLL_MILLISECONDS = 60_000;
const BROKEN_MILLISECONDS = 5 * 60_000;
const NEVER_MILLISECONDS = 24 * 3_600_000;

/** Reads the mailbox of the installation each minute; a mail server that does not answer is asked again later. */
@Injectable()
export class FetchRound extends Round {
  constructor(
    private readonly fetchMail: FetchMail,
    log: Log,
    @Inject(CONFIG) private readonly config: Pick<Config, 'imapUrl'>,
  ) {
    super(log, { event: 'mail.fetch-failed', milliseconds: BROKEN_MILLISECONDS });
  }

  protected async step(): Promise<number> {
    if (this.config.imapUrl === null) return NEVER_MILLISECONDS;
    await this.fetchMail.run(this.config.imapUrl);
    return POLL_MILLISECONDS;
  }
}
