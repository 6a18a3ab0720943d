import { type Signatory, signInGroups, tellsOrganizations } from './sign-in-groups.ts';

export interface Badge {
  name: string;
  organization: string | null;
}

/** Whoever comes in the order of names, substitutes included; with organisations for everybody or for nobody. */
export function badgesOf(people: readonly Signatory[], reader: Parameters<typeof tellsOrganizations>[1]): Badge[] {
  const tells = tellsOrganizations(people, reader);
  return people
    .toSorted((a, b) => a.sortName.localeCompare(b.sortName, 'fr'))
    .flatMap((person) => {
      const [group] = signInGroups([person], { ...reader, withDeclined: false });
      const organization = tells ? person.organization : null;
      return (group?.rows ?? []).map(({ name }) => ({ name, organization }));
    });
}
