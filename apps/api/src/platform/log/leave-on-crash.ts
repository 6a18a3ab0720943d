import { Misconfigured } from '../config.ts';
import { Log } from './log.ts';

/**
 * What nobody caught ends the process with code 1, and a line. Node would print the error itself: that of a statement
 * holds its parameters, which are people's data.
 */
export function leaveOnCrash(): void {
  // a rejection nobody handles arrives here too
  process.once('uncaughtException', (error) => {
    if (error instanceof Misconfigured) process.stderr.write(`${error.message}\n`);
    else new Log().error('process.crashed', { error });
    process.exit(1);
  });
}
