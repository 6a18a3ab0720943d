import type { DirectoryPreview } from './directory-preview.ts';
import type { DirectoryWrites, WriteTools } from './directory-writes.ts';
import type { KnownDirectory } from './known-directory.ts';
import { writeAffiliations } from './write-affiliations.ts';
import { writeOrganizations } from './write-organizations.ts';
import { writePeople } from './write-people.ts';
import { writeSeats } from './write-seats.ts';

/** Turns a preview in which nothing waits any more into rows. */
export function writeDirectory(preview: DirectoryPreview, known: KnownDirectory, tools: WriteTools): DirectoryWrites {
  const { organizations, revealing, organizationOf } = writeOrganizations(preview, tools);
  const people = writePeople(preview, known, organizationOf, tools);
  const belonging = writeAffiliations(people.lines, known, tools);
  const seats = writeSeats(people.lines, known, tools);
  return {
    organizations,
    revealing,
    people: people.people,
    additions: people.additions,
    affiliations: belonging.affiliations,
    jobTitles: belonging.jobTitles,
    bodies: seats.bodies,
    seats: seats.seats,
    mandates: seats.mandates,
    officers: seats.officers,
    leftOut: [...people.leftOut, ...belonging.leftOut, ...seats.leftOut],
  };
}
