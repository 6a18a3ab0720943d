import { fold, wordsOf } from '../cells/fold.ts';
import { organizationKey } from '../cells/organization-name.ts';
import type { DirectoryRow } from './directory-row.ts';

/** Somebody the council already knows. */
export interface KnownPerson {
  readonly id: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly mails: readonly string[];
  readonly organizations: readonly string[];
}

/**
 * Why two people may be one.
 * - `SAME_PERSON`: same name, same organisation: matched without asking.
 * - the others are proposals, and wait for somebody to decide.
 */
export const MATCH_REASONS = ['SAME_PERSON', 'SAME_NAME_AND_MAIL', 'SAME_NAME', 'CLOSE_NAME', 'SAME_MAIL'] as const;
export type MatchReason = (typeof MATCH_REASONS)[number];

/** The other one: a person of the council, or an earlier line of the file. */
export type MatchTarget =
  | { readonly personId: string; readonly line: null }
  | { readonly personId: null; readonly line: number };

export interface PersonMatch {
  readonly target: MatchTarget;
  readonly reason: MatchReason;
}

interface Candidate {
  readonly target: MatchTarget;
  readonly name: string;
  readonly words: string;
  readonly mails: ReadonlySet<string>;
  readonly organizations: Set<string>;
}

const STRENGTH: readonly MatchReason[] = MATCH_REASONS;
/** A match that is likelier than not; the others are shown, and creating stays the proposal. */
export const isLikely = (reason: MatchReason): boolean => reason !== 'SAME_NAME' && reason !== 'SAME_MAIL';

/** Accents, case and the order of names do not tell two people apart. */
const nameKey = (given: string, family: string): string => wordsOf(`${given} ${family}`).toSorted().join(' ');

/** Compares each line with the council's people and with the lines above, by name and by address. */
export class PeopleIndex {
  readonly #byName = new Map<string, Candidate[]>();
  readonly #byMail = new Map<string, Candidate[]>();

  readonly #separate: ReadonlySet<string>;

  constructor(known: readonly KnownPerson[], separate: ReadonlySet<string> = new Set()) {
    this.#separate = separate;
    for (const { id, givenName, familyName, mails, organizations } of known) {
      this.#add({
        target: { personId: id, line: null },
        name: nameKey(givenName, familyName),
        words: fold(`${givenName} ${familyName}`),
        mails: new Set(mails.map((mail) => mail.toLowerCase())),
        organizations: new Set(organizations.map(organizationKey)),
      });
    }
  }

  /** The strongest match of a line among those known so far; earlier ones win a tie. */
  match(row: DirectoryRow): PersonMatch | null {
    const self = candidateOf(row, this.#separate);
    const near = [...(this.#byName.get(self.name) ?? []), ...row.mails.flatMap((mail) => this.#byMail.get(mail) ?? [])];
    let best: PersonMatch | null = null;
    for (const other of near) {
      const reason = compare(self, other);
      if (reason && (!best || STRENGTH.indexOf(reason) < STRENGTH.indexOf(best.reason))) {
        best = { target: other.target, reason };
      }
    }
    return best;
  }

  /** Remembers a line so that later ones may be found to repeat it. */
  remember(row: DirectoryRow): void {
    this.#add(candidateOf(row, this.#separate));
  }

  #add(candidate: Candidate): void {
    push(this.#byName, candidate.name, candidate);
    for (const mail of candidate.mails) push(this.#byMail, mail, candidate);
  }
}

const candidateOf = (row: DirectoryRow, separate: ReadonlySet<string>): Candidate => ({
  target: { personId: null, line: row.line },
  name: nameKey(row.givenName, row.familyName),
  words: fold(`${row.givenName} ${row.familyName}`),
  mails: new Set(row.mails),
  organizations: new Set([
    separate.has(fold(row.organization)) ? fold(row.organization) : organizationKey(row.organization),
  ]),
});

function push(map: Map<string, Candidate[]>, key: string, candidate: Candidate): void {
  const list = map.get(key);
  if (list) list.push(candidate);
  else map.set(key, [candidate]);
}

function compare(self: Candidate, other: Candidate): MatchReason | null {
  const sharesMail = [...self.mails].some((mail) => other.mails.has(mail));
  const conflicts = !sharesMail && self.mails.size > 0 && other.mails.size > 0;
  if (self.name === other.name) {
    const sharesOrganization = [...self.organizations].some((key) => other.organizations.has(key));
    if (sharesOrganization && !conflicts) return 'SAME_PERSON';
    return sharesMail ? 'SAME_NAME_AND_MAIL' : 'SAME_NAME';
  }
  if (!sharesMail) return null;
  return differsByOneLetter(self.words, other.words) ? 'CLOSE_NAME' : 'SAME_MAIL';
}

/** One letter changed, added or missing: a slip of the keyboard. */
function differsByOneLetter(one: string, two: string): boolean {
  const [short, long] = one.length <= two.length ? [one, two] : [two, one];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  const rest = long.slice(at + 1);
  return rest === short.slice(at) || rest === short.slice(at + 1);
}
