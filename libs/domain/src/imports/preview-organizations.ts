import { fold } from './cells/fold.ts';
import { type KnownOrganization, type NameLikeness, OrganizationIndex } from './cells/organization-name.ts';

export interface OrganizationPreview {
  /** As written in the file. */
  readonly name: string;
  readonly lines: readonly number[];
  /** The organisation of the council (with its id) or of the lines above that it is taken for, unless `separated`. */
  readonly resembles: { readonly id: string | null; readonly name: string } | null;
  readonly likeness: NameLikeness | null;
  readonly separated: boolean;
}

interface NamedLine {
  readonly line: number;
  readonly organization: string;
}

/**
 * The distinct organisations of a file, each with the one it would become. A plan shortens names inside the file, a
 * directory only beside what the council already has.
 */
export function previewOrganizations(
  lines: readonly NamedLine[],
  known: readonly KnownOrganization[],
  separate: ReadonlySet<string>,
  shortNames: 'OF_THE_COUNCIL' | 'ALL',
): OrganizationPreview[] {
  const council = new OrganizationIndex(known);
  const index = new OrganizationIndex(known);
  const numbers = linesByName(lines);
  const names = new Map(lines.map(({ organization }) => [fold(organization), organization]));
  return [...numbers].map(([folded, found]) => {
    const name = names.get(folded) ?? folded;
    const match = shortNames === 'ALL' ? index.findShort(name) : (index.find(name) ?? council.findShort(name));
    const separated = match !== null && match.likeness !== 'SAME' && separate.has(folded);
    if (!match || separated) index.add({ id: null, name, aliases: [] });
    const resembles = match && { id: match.organization.id, name: match.organization.name };
    return { name, lines: found, resembles, likeness: match?.likeness ?? null, separated };
  });
}

function linesByName(lines: readonly NamedLine[]): Map<string, number[]> {
  const numbers = new Map<string, number[]>();
  for (const { line, organization } of lines) {
    const folded = fold(organization);
    if (folded !== '') numbers.set(folded, [...(numbers.get(folded) ?? []), line]);
  }
  return numbers;
}
