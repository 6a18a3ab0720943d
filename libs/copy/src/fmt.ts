import { daysBetween, wallClock } from '@trame/domain/time/wall-clock';
import type { Language } from './language.ts';

const NO_BREAK = '\u00a0';
const KILOBYTE = 1024;
const MEGABYTE = 1024 * KILOBYTE;
const LOCALES = { fr: 'fr-FR', en: 'en-GB' } as const satisfies Record<Language, string>;
const DAY_STYLES = {
  full: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  long: { day: 'numeric', month: 'long', year: 'numeric' },
  weekday: { weekday: 'long', day: 'numeric', month: 'long' },
  brief: { day: 'numeric', month: 'long' },
  short: { day: 'numeric', month: 'short', year: 'numeric' },
  numeric: { day: '2-digit', month: '2-digit', year: 'numeric' },
  name: { weekday: 'long' },
  shortName: { weekday: 'short' },
  month: { month: 'long', year: 'numeric' },
  monthName: { month: 'long' },
  shortMonth: { month: 'short', year: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

/** How much of a day is said: `full` = "jeudi 3 décembre 2026", `brief` = "3 décembre", `short` = "3 déc. 2026", `numeric` = "03/12/2026". */
export type DayStyle = keyof typeof DAY_STYLES;

const RELATIVE: Record<Language, Readonly<Record<number, string>>> = {
  fr: { [-1]: 'hier', 0: 'aujourd’hui', 1: 'demain' },
  en: { [-1]: 'yesterday', 0: 'today', 1: 'tomorrow' },
};

/** Beyond this distance a weekday's name would be ambiguous. */
const RELATIVE_DAYS = 6;

/** Making a formatter of `Intl` takes a hundred times longer than using it: a mail to 300 people would make thousands. */
const decimals = new Map<string, Intl.NumberFormat>();
const conjunctions = new Map<string, Intl.ListFormat>();
const days = new Map<string, Intl.DateTimeFormat>();

function kept<F>(made: Map<string, F>, name: string, make: () => F): F {
  const formatter = made.get(name) ?? make();
  made.set(name, formatter);
  return formatter;
}

/**
 * Numbers, days, hours and durations in words of one language. Days are `YYYY-MM-DD`, hours `HH:mm`, wall times
 * `YYYY-MM-DDTHH:mm`; instants are ISO 8601 with an offset, shown in the formatter's zone (IANA).
 */
export class Fmt {
  constructor(
    readonly language: Language,
    readonly zone: string,
  ) {}

  /** "1 234,5" */
  number(value: number): string {
    return kept(decimals, this.language, () => new Intl.NumberFormat(LOCALES[this.language])).format(value);
  }

  /** "60 %" from 60. */
  percent(value: number): string {
    return this.language === 'fr' ? `${this.number(value)}${NO_BREAK}%` : `${this.number(value)}%`;
  }

  /** "14 h 31", or "14 h" on the hour; British readers see "14:31". */
  time(hour: string): string {
    const [hours = '0', minutes = '00'] = hour.split(':');
    if (this.language === 'en') return `${hours}:${minutes}`;
    const head = `${Number(hours)}${NO_BREAK}h`;
    return minutes === '00' ? head : `${head}${NO_BREAK}${minutes}`;
  }

  /** "jeudi 3 décembre 2026", unless another style is asked. */
  day(day: string, style: DayStyle = 'full'): string {
    const text = this.styled(style)
      .format(new Date(`${day.slice(0, 10)}T00:00:00Z`))
      .replaceAll(',', '');
    // French writes the first of a month as an ordinal; CLDR does not
    return this.language === 'fr' ? text.replace(/(^|\s)1 (\p{L})/u, '$11er $2') : text;
  }

  /** "jeudi 3 décembre 2026, 14 h" from a wall time. */
  dayTime(local: string, style: DayStyle = 'full'): string {
    return `${this.day(local, style)}, ${this.time(local.slice(11))}`;
  }

  /** The same from an instant, as the clock of the zone shows it. */
  instant(iso: string, style: DayStyle = 'full'): string {
    return this.dayTime(wallClock(new Date(iso), this.zone), style);
  }

  /** "hier", "demain" or the weekday within 6 days of `today`, else "3 décembre". */
  near(day: string, today: string): string {
    const distance = daysBetween(today, day);
    if (Math.abs(distance) > RELATIVE_DAYS) return this.day(day, 'brief');
    return RELATIVE[this.language][distance] ?? this.day(day, 'name');
  }

  /** "hier, 21 h 40" within 6 days of `now`, else "3 octobre 2026, 14 h". */
  since(iso: string, now: Date): string {
    const local = wallClock(new Date(iso), this.zone);
    const today = wallClock(now, this.zone);
    if (Math.abs(daysBetween(today, local)) > RELATIVE_DAYS) return this.dayTime(local, 'long');
    return `${this.near(local, today)}, ${this.time(local.slice(11))}`;
  }

  /** "1 h 30", "45 min", from minutes. */
  duration(minutes: number): string {
    const hours = Math.floor(minutes / 60);
    const rest = minutes % 60;
    if (hours === 0) return `${rest}${NO_BREAK}min`;
    const head = `${hours}${NO_BREAK}h`;
    if (rest === 0) return head;
    const tail = `${head}${NO_BREAK}${String(rest).padStart(2, '0')}`;
    return this.language === 'fr' ? tail : `${tail}${NO_BREAK}min`;
  }

  /** "340 ko", "1,2 Mo" from bytes; English readers see "340 kB". */
  size(bytes: number): string {
    const [unit, divisor] = bytes < MEGABYTE ? ['k', KILOBYTE] : ['M', MEGABYTE];
    const value = bytes / divisor;
    const rounded = value < 10 && unit === 'M' ? Math.round(value * 10) / 10 : Math.max(1, Math.round(value));
    return `${this.number(rounded)}${NO_BREAK}${unit}${this.language === 'fr' ? 'o' : 'B'}`;
  }

  /** "A, B et C" */
  list(items: readonly string[]): string {
    const make = () => new Intl.ListFormat(LOCALES[this.language], { type: 'conjunction' });
    return kept(conjunctions, this.language, make).format(items);
  }

  /** The same of people, for instance who presents an item; `null` when there is nobody. */
  names(people: readonly { name: string }[]): string | null {
    return people.length > 0 ? this.list(people.map(({ name }) => name)) : null;
  }

  private styled(style: DayStyle): Intl.DateTimeFormat {
    const make = () => new Intl.DateTimeFormat(LOCALES[this.language], { ...DAY_STYLES[style], timeZone: 'UTC' });
    return kept(days, `${style} ${this.language}`, make);
  }
}
