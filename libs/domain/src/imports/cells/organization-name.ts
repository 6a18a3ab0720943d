import { fold } from './fold.ts';

const EXPANSIONS: readonly (readonly [RegExp, string])[] = [
  [/\bassoc?\b/gu, 'association'],
  [/\bdep\b/gu, 'departemental'],
  [/\b(?:ville|mairie|commune|municipalite)\b/gu, 'commune'],
  [/\bagglo\b/gu, 'agglomeration'],
];
/** What a national body adds to speak of its local office, and the small words between names. */
const QUALIFIERS = /\b(?:delegation|antenne|section|departementale?|locale?|regionale?|territoriale?|siege)\b/gu;
const SMALL_WORDS = /\b(?:de|du|des|d|la|le|les|l|et)\b/gu;
/** Adjectives that tell two organisations apart when nothing but them is left. */
const MEANINGFUL = /^(?:conseil|comite|direction|maison|centre|service)$/u;

const squeeze = (text: string): string => text.replace(/ +/gu, ' ').trim();

/**
 * What "Ville de Rivebourg" and "Mairie de Rivebourg", "UNAFAM" and "UNAFAM délégation" have in common.
 * Two organisations of the same key are *proposed* as one; nothing but a person makes them one.
 */
export function organizationKey(name: string): string {
  const expanded = EXPANSIONS.reduce((text, [form, to]) => text.replace(form, to), fold(name));
  const plain = squeeze(expanded.replace(SMALL_WORDS, ' '));
  const short = squeeze(plain.replace(QUALIFIERS, ' '));
  return short === '' || MEANINGFUL.test(short) ? plain : short;
}

export type NameLikeness = 'SAME' | 'ALIAS' | 'SHORT';

export interface KnownOrganization {
  /** Identity in the database, or null while it is only a name of the file. */
  readonly id: string | null;
  readonly name: string;
  readonly aliases: readonly string[];
}

export interface OrganizationMatch {
  readonly organization: KnownOrganization;
  readonly likeness: NameLikeness;
}

/** Finds organisations by any of their spellings, without comparing each name with each other. */
export class OrganizationIndex {
  readonly #byName = new Map<string, KnownOrganization>();
  readonly #byKey = new Map<string, KnownOrganization>();

  constructor(known: readonly KnownOrganization[] = []) {
    for (const organization of known) this.add(organization);
  }

  add(organization: KnownOrganization): void {
    for (const name of [organization.name, ...organization.aliases]) {
      if (!this.#byName.has(fold(name))) this.#byName.set(fold(name), organization);
      if (!this.#byKey.has(organizationKey(name))) this.#byKey.set(organizationKey(name), organization);
    }
  }

  /** `SAME` up to case, accents and punctuation; `ALIAS` by its key. */
  find(name: string): OrganizationMatch | null {
    const same = this.#byName.get(fold(name));
    if (same) return { organization: same, likeness: 'SAME' };
    const alias = this.#byKey.get(organizationKey(name));
    return alias ? { organization: alias, likeness: 'ALIAS' } : null;
  }

  /**
   * As `find`, then `SHORT`: the one organisation whose name starts with these words ("CCAS" for "CCAS de Rivebourg"),
   * else the one whose words start this name.
   */
  findShort(name: string): OrganizationMatch | null {
    const found = this.find(name);
    if (found) return found;
    const self = `${organizationKey(name)} `;
    const only = this.#only((key) => key.startsWith(self)) ?? this.#only((key) => self.startsWith(`${key} `));
    return only && { organization: only, likeness: 'SHORT' };
  }

  #only(matches: (key: string) => boolean): KnownOrganization | null {
    const near = new Set([...this.#byKey].filter(([key]) => matches(key)).map(([, known]) => known));
    const [one] = near;
    return near.size === 1 && one ? one : null;
  }
}
