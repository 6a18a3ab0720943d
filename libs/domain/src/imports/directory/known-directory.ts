import type { College } from '../../bodies/college.ts';
import type { KnownBody } from '../body-finder.ts';
import type { KnownOrganization } from '../cells/organization-name.ts';
import type { KnownPerson } from './match-people.ts';

/** What a preview compares a directory with. */
export interface KnownDirectory {
  readonly people: readonly (KnownPerson & { readonly phone: string | null })[];
  readonly organizations: readonly (KnownOrganization & { readonly id: string })[];
  readonly bodies: readonly KnownBody[];
  /** Who sits where today; nobody is seated twice for the same college of the same body. */
  readonly seated: readonly {
    bodyId: string;
    college: College;
    personId: string | null;
    organizationId: string | null;
    startsOn: string;
  }[];
  readonly leads: readonly { bodyId: string; personId: string }[];
  readonly affiliations: readonly {
    readonly id: string;
    readonly personId: string;
    readonly organizationId: string;
    readonly jobTitle: string | null;
  }[];
}
