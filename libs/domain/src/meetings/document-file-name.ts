import { fold } from '../imports/cells/fold.ts';

/** "2026-12-03-copil-compte-rendu.pdf": files sort by day, then by body. `startsLocal` is a wall time. */
export const documentFileName = (startsLocal: string, bodyTag: string, document: string, type = 'pdf'): string =>
  `${[startsLocal.slice(0, 10), bodyTag, document].map(fold).filter(Boolean).join(' ').replaceAll(' ', '-')}.${type}`;
