import type { Decision } from '@trame/contracts/decisions';
import { voteOutcome } from '@trame/domain/voting/vote-outcome';
import type { i18n } from 'i18next';

type HowDecided = Pick<Decision, 'kind' | 'vote' | 'quorumReached'>;

/**
 * How a decision was reached, on screens and on paper: "Adoptée par consensus", "Adoptée : 12 pour, 1 contre, 2
 * abstentions"; with the quorum, where the body has one.
 */
export function howDecided({ t }: i18n, { kind, vote, quorumReached }: HowDecided): string {
  const quorum = { true: t('voting:decided.withQuorum'), false: t('voting:decided.withoutQuorum') };
  const parts = [
    vote ? voteWords(t, vote) : t(`minutes:kind.${kind}`),
    ...(quorumReached === null ? [] : [quorum[`${quorumReached}`]]),
  ];
  return parts.join(' · ');
}

function voteWords(t: i18n['t'], vote: NonNullable<Decision['vote']>): string {
  const abstained = t('voting:vote.abstentions', { count: vote.abstained });
  const tally = t('voting:vote.tally', { inFavour: vote.inFavour, against: vote.against, abstained });
  return t(`voting:vote.outcome.${voteOutcome(vote, vote.majority)}`, { tally });
}
