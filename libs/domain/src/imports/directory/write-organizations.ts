import { type College, isMasked } from '../../bodies/college.ts';
import { looksRevealing } from '../../people/reveals.ts';
import { fold } from '../cells/fold.ts';
import type { DirectoryPreview } from './directory-preview.ts';
import { isWritten, type OrganizationWrite, type WriteTools } from './directory-writes.ts';

/** An organisation of the council or of the file, with all its lines, whatever name they give it. */
interface Gathered {
  readonly id: string;
  readonly name: string;
  readonly isNew: boolean;
  readonly aliases: string[];
  readonly lines: number[];
}

/** The organisations to create, those known to mask, and the id each name of the file now stands for. */
export function writeOrganizations(preview: DirectoryPreview, { newId }: WriteTools) {
  const written = new Set(preview.rows.filter(isWritten).map(({ row }) => row.line));
  const colleges = new Map(preview.rows.map(({ row }) => [row.line, row.college]));
  const ids = new Map<string, string>();
  const found = new Map<string, Gathered>();
  for (const { name, lines, resembles, likeness, separated } of preview.organizations) {
    if (!lines.some((line) => written.has(line))) continue;
    const other = resembles && !separated ? (resembles.id ?? ids.get(fold(resembles.name))) : undefined;
    const id = other ?? newId();
    ids.set(fold(name), id);
    const one = found.get(id) ?? { id, name, isNew: other === undefined, aliases: [], lines: [] };
    found.set(id, one);
    one.lines.push(...lines);
    if (other !== undefined && likeness !== 'SAME') one.aliases.push(name);
  }
  const all = [...found.values()];
  const isMaskedWhole = ({ lines }: Gathered) => speakForMasked(lines.map((line) => colleges.get(line) ?? null));
  return {
    organizations: all
      .filter(({ isNew }) => isNew)
      .map((one): OrganizationWrite => {
        const { id, name, aliases } = one;
        return { id, name, aliases, reveals: isMaskedWhole(one) || [name, ...aliases].some(looksRevealing) };
      }),
    revealing: all.filter((one) => !one.isNew && isMaskedWhole(one)).map(({ id }) => id),
    organizationOf: (name: string): string | null => ids.get(fold(name)) ?? null,
  };
}

/** An organisation all of whose known colleges are masked speaks for people with lived experience or for carers. */
function speakForMasked(colleges: readonly (College | null)[]): boolean {
  const known = colleges.filter((college) => college !== null);
  return known.length > 0 && known.every(isMasked);
}
