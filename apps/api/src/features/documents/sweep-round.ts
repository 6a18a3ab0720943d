import { Injectable } from '@nestjs/common';
import { RegularRound } from '../../platform/jobs/regular-round.ts';
import { Log } from '../../platform/log/log.ts';
import { SweepFiles } from './sweep-files.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** Sweeps when the worker starts, then four times a day. Two workers may do it at once: the second finds nothing. */
@Injectable()
export class SweepRound extends RegularRound {
  constructor(files: SweepFiles, log: Log) {
    super(files, log, { event: 'documents.sweep-failed', every: 6 * HOUR, whenBroken: 10 * MINUTE });
  }
}
