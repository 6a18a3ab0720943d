import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const CORE = 'docProps/core.xml';
const WRITTEN_AT = /(<dcterms:(created|modified)[^>]*>)[^<]*(<\/dcterms:\2>)/gu;
/** A day the format of archives can hold, whatever the zone. */
const NO_DAY = '1980-01-02T00:00:00Z';

/**
 * The same archive without the moment it was written at: the same data gives the same bytes, and two of them can be
 * compared. `change` may set right what each of its parts in XML says.
 */
export function reproducible(archive: Uint8Array, change?: (name: string, xml: string) => string): Uint8Array {
  const files = unzipSync(archive);
  const core = files[CORE];
  if (core) files[CORE] = strToU8(strFromU8(core).replaceAll(WRITTEN_AT, `$1${NO_DAY}$3`));
  for (const [name, part] of change ? Object.entries(files) : []) {
    if (change && name.endsWith('.xml')) files[name] = strToU8(change(name, strFromU8(part)));
  }
  // a tenth larger than at the best level, in a third of the time
  return zipSync(files, { mtime: NO_DAY, level: 1 });
}
