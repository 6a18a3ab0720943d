import { wordsOf } from '../cells/fold.ts';
import { type Issue, issue } from '../issue.ts';
import type { KnownPlan } from './known-plan.ts';

/** Accents, case and the order of names do not tell two people apart. */
const keyOf = (name: string): string => wordsOf(name).toSorted().join(' ');

const PERSON_NAME = /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){1,2}$/u;

/** Who a plan means by the name of a lead: one person of the council, several, or none (then an organisation). */
export class LeadNames {
  readonly #ids = new Map<string, string[]>();

  constructor(people: KnownPlan['people']) {
    for (const { id, name } of people) this.#ids.set(keyOf(name), [...(this.#ids.get(keyOf(name)) ?? []), id]);
  }

  isPerson(name: string): boolean {
    return this.#ids.has(keyOf(name));
  }

  /** Null when it is nobody's name, or that of several people: nobody guesses which. */
  personId(name: string): string | null {
    const ids = this.#ids.get(keyOf(name)) ?? [];
    return ids.length === 1 ? (ids[0] ?? null) : null;
  }

  /** @param isNew is an organisation of this name created? */
  remarks(leads: readonly string[], column: number | null, isNew: (name: string) => boolean): Issue[] {
    return leads.flatMap((name) => {
      if (this.isPerson(name)) return this.personId(name) ? [] : [issue('LEAD_AMBIGUOUS', column, name)];
      return isNew(name) && PERSON_NAME.test(name) ? [issue('LEAD_AS_ORGANIZATION', column, name)] : [];
    });
  }
}
