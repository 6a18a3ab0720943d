import { Injectable } from '@nestjs/common';

/** Time enters here and nowhere else, so that a test may set it. */
@Injectable()
export class Clock {
  now(): Date {
    return new Date();
  }

  /** The day it is in a time zone, as `YYYY-MM-DD`. */
  today(zone: string): string {
    return new Intl.DateTimeFormat('en-CA', { timeZone: zone }).format(this.now());
  }
}
