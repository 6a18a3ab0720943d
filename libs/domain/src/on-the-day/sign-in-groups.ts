/** Somebody convened, as the sheet that people sign needs to know them. */
export interface Signatory {
  name: string;
  /** What names are sorted by. */
  sortName: string;
  /** The organisation they come for that day. */
  organization: string | null;
  /** Sits for a masked college, or belongs to an organisation that reveals. */
  masked: boolean;
  declined: boolean;
  /** Who comes instead, as they named them. */
  substitute: string | null;
}

export interface SignInRow {
  name: string;
  /** Whom this person replaces. */
  replaces: string | null;
}

export interface SignInGroup {
  /** `null`: those who come for nobody, or everybody when the sheet tells no organisation. */
  organization: string | null;
  rows: SignInRow[];
}

interface Sheet {
  /** May whoever prints it know where people come from? */
  full: boolean;
  /** Does the body have a seat for people concerned or carers, held or not? */
  hasMaskedSeats: boolean;
  withDeclined: boolean;
}

/**
 * May what goes from hand to hand say where people come from? Either of everybody or of nobody: a heading that some lack
 * tells about them. All who are convened count, listed or not, so that no two printings can be compared.
 */
export const tellsOrganizations = (
  people: readonly Pick<Signatory, 'masked'>[],
  { full, hasMaskedSeats }: Pick<Sheet, 'full' | 'hasMaskedSeats'>,
): boolean => full && !hasMaskedSeats && people.every(({ masked }) => !masked);

/** The rows to sign, in the order of names; by organisation, those without one last, where that reveals nobody. */
export function signInGroups(people: readonly Signatory[], sheet: Sheet): SignInGroup[] {
  const tells = tellsOrganizations(people, sheet);
  const collator = new Intl.Collator('fr');
  const groups = new Map<string | null, SignInRow[]>();
  for (const person of people.toSorted((a, b) => collator.compare(a.sortName, b.sortName))) {
    const organization = tells ? person.organization : null;
    groups.set(organization, [...(groups.get(organization) ?? []), ...rowsOf(person, sheet.withDeclined)]);
  }
  return Array.from(groups, ([organization, rows]) => ({ organization, rows }))
    .filter(({ rows }) => rows.length > 0)
    .toSorted((a, b) => {
      if (a.organization === null || b.organization === null) return a.organization === null ? 1 : -1;
      return collator.compare(a.organization, b.organization);
    });
}

/** Whoever declined has a row only when asked for; who comes instead has one anyway. */
const rowsOf = ({ name, declined, substitute }: Signatory, withDeclined: boolean): SignInRow[] => [
  ...(!declined || withDeclined ? [{ name, replaces: null }] : []),
  ...(substitute ? [{ name: substitute, replaces: name }] : []),
];
