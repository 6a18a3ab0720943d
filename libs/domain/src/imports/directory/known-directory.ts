import type { College } from '../../bodies/college.ts';
import type { Rank } from '../../bodies/seat.ts';
import type { KnownBody } from '../body-finder.ts';
import type { KnownOrganization } from '../cells/organization-name.ts';
import type { KnownPerson } from './match-people.ts';

/** A seat of the council, with who holds it today or will. */
export interface KnownSeat {
  readonly id: string;
  readonly bodyId: string;
  readonly college: College;
  /** The day after its last full mandate that is over: two never share a day. */
  readonly freeFrom: string | null;
  readonly mandates: readonly {
    readonly rank: Rank;
    readonly personId: string | null;
    readonly organizationId: string | null;
    readonly startsOn: string;
  }[];
}

/** What a preview compares a directory with. */
export interface KnownDirectory {
  readonly people: readonly (KnownPerson & { readonly phone: string | null })[];
  readonly organizations: readonly (KnownOrganization & { readonly id: string })[];
  readonly bodies: readonly KnownBody[];
  readonly seats: readonly KnownSeat[];
  readonly leads: readonly { bodyId: string; personId: string }[];
  readonly affiliations: readonly {
    readonly id: string;
    readonly personId: string;
    readonly organizationId: string;
    readonly jobTitle: string | null;
  }[];
}
