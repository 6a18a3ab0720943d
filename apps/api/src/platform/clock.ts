import { Injectable } from '@nestjs/common';

const days = new Map<string, Intl.DateTimeFormat>();

/** Making a formatter costs more than using it a hundred times. */
function dayIn(zone: string): Intl.DateTimeFormat {
  const known = days.get(zone) ?? new Intl.DateTimeFormat('en-CA', { timeZone: zone });
  days.set(zone, known);
  return known;
}

/** Time enters here and nowhere else, so that a test may set it. */
@Injectable()
export class Clock {
  now(): Date {
    return new Date();
  }

  /** The day it is in a time zone, as `YYYY-MM-DD`. */
  today(zone: string): string {
    return dayIn(zone).format(this.now());
  }
}
