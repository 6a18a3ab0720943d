import type { College } from '../../bodies/college.ts';
import type { BodyWrite } from '../body-finder.ts';
import type { PreviewRow } from '../choices.ts';
import type { DirectoryRow } from './directory-row.ts';

export interface OrganizationWrite {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** Belonging to it tells a lived experience: its members are masked as its seats are. */
  readonly reveals: boolean;
}
export interface PersonWrite {
  readonly id: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly email: string | null;
  readonly otherEmails: readonly string[];
  readonly phone: string | null;
}
/** What a line adds to somebody the council knows: blanks are filled, nothing is replaced. */
export type PersonAddition = Pick<PersonWrite, 'id' | 'email' | 'otherEmails' | 'phone'>;
export interface AffiliationWrite {
  readonly id: string;
  readonly personId: string;
  readonly organizationId: string;
  readonly jobTitle: string | null;
  readonly rank: number;
}
/** The job title of somebody the council knows, where it had none. */
export interface JobTitleWrite {
  /** Of the affiliation. */
  readonly id: string;
  readonly personId: string;
  readonly jobTitle: string;
}
export interface SeatWrite {
  readonly id: string;
  readonly bodyId: string;
  readonly college: College;
}
export interface MandateWrite {
  readonly id: string;
  readonly seatId: string;
  readonly rank: 'FULL' | 'SUBSTITUTE';
  readonly organizationId: string | null;
  readonly personId: string | null;
  readonly startsOn: string;
}
export interface OfficerWrite {
  readonly id: string;
  readonly bodyId: string;
  readonly personId: string;
}

/** A value of the file that has no place: said in the report, so that nothing is lost in silence. */
export interface LeftOut {
  readonly line: number;
  readonly code: 'SECOND_PHONE' | 'SECOND_JOB_TITLE' | 'ALREADY_SEATED' | 'SINCE_WITHOUT_SEAT' | 'LEAD_WITHOUT_PERSON';
  readonly text: string;
}

/** Every row an accepted directory becomes, ids included. */
export interface DirectoryWrites {
  readonly organizations: readonly OrganizationWrite[];
  /** Organisations of the council that every line puts in a masked college: to mask, unless other seats say otherwise. */
  readonly revealing: readonly string[];
  readonly people: readonly PersonWrite[];
  readonly additions: readonly PersonAddition[];
  readonly affiliations: readonly AffiliationWrite[];
  readonly jobTitles: readonly JobTitleWrite[];
  readonly bodies: readonly BodyWrite[];
  readonly seats: readonly SeatWrite[];
  readonly mandates: readonly MandateWrite[];
  readonly officers: readonly OfficerWrite[];
  readonly leftOut: readonly LeftOut[];
}

/** Ids and today come from outside: a rule has no chance and no clock. */
export interface WriteTools {
  readonly newId: () => string;
  readonly today: string;
}

/** A line that will be written, with what it has become. */
export interface WrittenLine {
  readonly row: DirectoryRow;
  readonly personId: string | null;
  readonly organizationId: string | null;
}

export const isWritten = ({ outcome }: PreviewRow<DirectoryRow>): boolean =>
  outcome === 'CREATE' || outcome === 'MATCH';
