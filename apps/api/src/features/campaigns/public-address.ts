import type { ProgrammeView, ProposalView } from '@trame/contracts/campaign-pages';

function withSearch(path: string, { langue, ...others }: Partial<ProgrammeView & ProposalView>): string {
  const kept = Object.entries(others).filter((entry): entry is [string, string] => Boolean(entry[1]));
  const search = new URLSearchParams({ ...(langue === 'en' ? { langue } : {}), ...Object.fromEntries(kept) });
  return search.size === 0 ? path : `${path}?${String(search)}`;
}

/** The public address of a campaign, and what stands below it; `langue` is left out when it is French. */
export const campaignPath = (
  code: string,
  below: '' | '/proposer' | '/agenda.ics' | '/programme.pdf',
  view: Partial<ProgrammeView>,
) => withSearch(`/p/${encodeURIComponent(code)}${below}`, view);

/** The address of one proposal, for whoever made it. */
export const proposalPath = (secret: string, view: Partial<ProposalView>): string =>
  withSearch(`/p/proposition/${encodeURIComponent(secret)}`, view);
