/** What a bundler knows of a module: who imports it at once, who when it is needed. */
interface Known {
  importers: readonly string[];
  dynamicImporters: readonly string[];
}

/** What a bundler tells while it chooses the files. */
export interface Modules {
  getModuleInfo: (id: string) => Known | null;
}

/** Pages that are read before anybody has signed in, and their frame. */
const DOOR =
  /\/(visitor-frame\.tsx|sessions\/(sign-in|forgotten-password|new-password|login-link|invitation)\.view\.tsx)$/;

/** From as many pages on, a module comes with the desk: for fewer, it comes with those that need it. */
const PAGES_OF_THE_DESK = 4;

/**
 * In which file a module stands that several pages share: `door` for what signing in needs, `desk` for what most pages
 * of a council need, none for the rest. In files of their own, they would be a hundred requests before a page is drawn.
 */
export function sharedFile(id: string, modules: Modules): 'door' | 'desk' | null {
  const pages = pagesWith(id, modules);
  if (pages.size > 1 && [...pages].some((page) => DOOR.test(page))) return 'door';
  return pages.size >= PAGES_OF_THE_DESK ? 'desk' : null;
}

/** What is loaded when it is first needed, and brings this module. */
function pagesWith(id: string, modules: Modules): ReadonlySet<string> {
  const pages = new Set<string>();
  const seen = new Set([id]);
  for (const at of seen) {
    const known = modules.getModuleInfo(at);
    if (!known) continue;
    if (known.dynamicImporters.length > 0) pages.add(at);
    for (const importer of known.importers) seen.add(importer);
  }
  return pages;
}
