import { wordsOf } from '../imports/cells/fold.ts';

/** What carries a council, which has no legal personality of its own. */
export const CARRIER_KINDS = ['MUNICIPALITY', 'INTERMUNICIPALITY', 'HOSPITAL', 'ASSOCIATION', 'OTHER'] as const;
export type CarrierKind = (typeof CARRIER_KINDS)[number];

/** Time zones of the French territories. */
export const ZONES = [
  'Europe/Paris',
  'America/Guadeloupe',
  'America/Martinique',
  'America/Cayenne',
  'America/Miquelon',
  'Indian/Reunion',
  'Indian/Mayotte',
  'Pacific/Noumea',
  'Pacific/Tahiti',
  'Pacific/Wallis',
] as const;

const LONGEST = 60;
const SMALL_WORDS = new Set(['de', 'du', 'des', 'd', 'la', 'le', 'les', 'l', 'et']);

/** "Conseil local de santé mentale de Rivebourg" becomes `clsm-rivebourg`, the council's word in addresses. */
export function councilSlug(name: string): string {
  const words = wordsOf(name).filter((word) => !SMALL_WORDS.has(word));
  const short = words.join('-').replace(/^conseil-local-sante-mentale/u, 'clsm');
  return short.slice(0, LONGEST).replace(/-+$/u, '') || 'conseil';
}
