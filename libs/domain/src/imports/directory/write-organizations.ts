import { type College, isMasked } from '../../bodies/college.ts';
import { fold } from '../cells/fold.ts';
import type { DirectoryPreview } from './directory-preview.ts';
import { isWritten, type OrganizationWrite, type WriteTools } from './directory-writes.ts';

/** The organisations to create, and the id each name of the file now stands for. */
export function writeOrganizations(preview: DirectoryPreview, { newId }: WriteTools) {
  const written = new Set(preview.rows.filter(isWritten).map(({ row }) => row.line));
  const colleges = new Map(preview.rows.map(({ row }) => [row.line, row.college]));
  const ids = new Map<string, string>();
  const created = new Map<string, OrganizationWrite>();
  for (const { name, lines, resembles, likeness, separated } of preview.organizations) {
    if (!lines.some((line) => written.has(line))) continue;
    const other = resembles && !separated ? (resembles.id ?? ids.get(fold(resembles.name))) : undefined;
    const id = other ?? newId();
    ids.set(fold(name), id);
    if (other === undefined)
      created.set(id, { id, name, aliases: [], reveals: reveals(lines.map((line) => colleges.get(line) ?? null)) });
    else if (likeness !== 'SAME') created.get(id)?.aliases.push(name);
  }
  return {
    organizations: [...created.values()],
    organizationOf: (name: string): string | null => ids.get(fold(name)) ?? null,
  };
}

/** An organisation all of whose known colleges are masked speaks for people with lived experience or for carers. */
function reveals(colleges: readonly (College | null)[]): boolean {
  const known = colleges.filter((college) => college !== null);
  return known.length > 0 && known.every(isMasked);
}
