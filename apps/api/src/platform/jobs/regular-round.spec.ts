import { expect, it } from '@jest/globals';
import { Log } from '../log/log.ts';
import { RegularRound } from './regular-round.ts';

class SomeRound extends RegularRound {}

/** A log that keeps the events it is told. */
class Kept extends Log {
  readonly events: string[] = [];
  override error(event: string): void {
    this.events.push(event);
  }
}

/** Runs a round whose command does `work` at its nth time, until it has run `times`. */
async function round(times: number, rhythm: { every: number; whenBroken?: number }, work: (nth: number) => void) {
  const log = new Kept();
  let ran = 0;
  const run = async (): Promise<void> => {
    ran += 1;
    if (ran === times) some.stop();
    work(ran);
  };
  const some: SomeRound = new SomeRound({ run }, log, { event: 'some.failed', ...rhythm });
  await some.run();
  return { ran, events: log.events };
}

it('runs its command as often as it says, until it is stopped', async () => {
  expect(await round(3, { every: 1 }, () => undefined)).toEqual({ ran: 3, events: [] });
});

it('says that a time failed, and tries again when it says for that', async () => {
  const fails = (nth: number): void => {
    if (nth === 1) throw new Error('away');
  };
  const events = ['some.failed'];
  expect(await round(2, { every: 1 }, fails)).toEqual({ ran: 2, events });
  expect(await round(2, { every: 3_600_000, whenBroken: 1 }, fails)).toEqual({ ran: 2, events });
});
