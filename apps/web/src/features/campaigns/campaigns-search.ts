import { type BoardQuery, boardQuery } from '@trame/contracts/campaigns';
import { id } from '@trame/contracts/shapes';
import { z } from 'zod';

const known = boardQuery.shape;

/** What an address of the board holds, each part falling back to "none" when it is something else. */
export const campaignsSearch = z.object({
  campagne: id.optional().catch(undefined),
  vue: z.enum(['etapes', 'semaines', 'tableau']).optional().catch(undefined),
  etape: known.state.catch(undefined),
  semaine: known.week.catch(undefined),
  commune: known.municipality.catch(undefined),
  texte: known.text.catch(undefined),
  evenement: id.optional().catch(undefined),
});
export type CampaignsSearch = z.output<typeof campaignsSearch>;

/** The same question as the API understands it. */
export function boardQueryOf(search: CampaignsSearch): BoardQuery {
  const { etape: state, semaine: week, commune: municipality, texte: text } = search;
  const asked = { state, week, municipality, text };
  return Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined));
}

/** How many filters hide something. */
export const activeFilters = (search: CampaignsSearch): number => Object.keys(boardQueryOf(search)).length;
