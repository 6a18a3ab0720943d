import { Injectable } from '@nestjs/common';
import type { ProposalForm, ProposalView } from '@trame/contracts/campaign-pages';
import type { PageAnswer } from '@trame/contracts/files';
import type { EventFormPage } from '@trame/contracts/lite-campaigns';
import type { Language } from '@trame/copy/language';
import { wallClock } from '@trame/domain/time/wall-clock';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { LitePages } from '../../platform/lite/lite-pages.ts';
import { otherLanguage } from '../invitations/index.ts';
import { type LinkedProposal, Proposals } from './proposals.ts';
import { campaignPath, proposalPath } from './public-address.ts';
import { PublicCampaigns } from './public-campaigns.ts';
import { formOf } from './read-proposal.ts';

/** What a form shows beside its questions. */
interface Filled {
  values: ProposalForm;
  faults: readonly string[];
  /** It was written over a version that is no longer the latest. */
  overtaken?: boolean;
}

/** The form of partners, and what became of a proposal. Reading writes nothing. */
@Injectable()
export class ProposalPagesReader {
  constructor(
    private readonly campaigns: PublicCampaigns,
    private readonly proposals: Proposals,
    private readonly db: TenantDb,
    private readonly lite: LitePages,
  ) {}

  /** The form of a campaign, empty or as it was sent with what is to be mended. */
  async form(
    code: string,
    language: Language,
    { step, ...filled }: Partial<Filled> & { step?: EventFormPage['step'] } = {},
  ): Promise<PageAnswer> {
    const other = campaignPath(code, '/proposer', { langue: otherLanguage(language) });
    const found = await this.campaigns.follow(code);
    const head = found && (await this.db.read(found.actor, (tx) => this.campaigns.read(tx, found.campaignId)));
    if (!head) return this.over(language, other);
    const { council, zone, campaign, proposalsUntil: until } = head;
    return this.lite.answer({
      ...{ page: 'eventForm', language, otherLanguage: other, council, zone, campaign, until, correcting: false },
      step: until ? (step ?? 'ask') : 'closed',
      ...{ values: filled.values ?? {}, faults: filled.faults ?? [], newer: null },
      action: campaignPath(code, '/proposer', { langue: language }),
    });
  }

  /** What became of a proposal; its form when that is asked for, or comes back with what is to be mended. */
  async proposal(secret: string, view: ProposalView, sent?: Filled): Promise<PageAnswer> {
    const { langue: language, modifier } = view;
    const other = proposalPath(secret, { ...view, langue: otherLanguage(language) });
    const found = await this.proposals.follow(secret);
    const stored = found && (await this.db.read(found.actor, (tx) => this.proposals.read(tx, found.eventId)));
    if (!stored) return this.over(language, other);
    if (stored.mayCorrect && (sent ?? modifier)) {
      const filled = sent ?? { values: formOf({ ...stored.event, version: stored.version }), faults: [] };
      return this.correction(secret, language, stored, filled);
    }
    return this.lite.answer({
      ...{ page: 'eventProposal', language, otherLanguage: other, ...headOf(stored) },
      ...{ title: stored.event.title, slots: stored.event.slots, said: view.dit ?? null },
      state: stored.isMerged ? 'MERGED' : stored.state,
      ...{ changeRequest: stored.changeRequest, reason: stored.reason },
      correction:
        stored.mayCorrect && stored.correctUntil
          ? {
              until: wallClock(stored.correctUntil, stored.zone).slice(0, 10),
              href: proposalPath(secret, { langue: language, modifier: '1' }),
            }
          : null,
    });
  }

  private correction(secret: string, language: Language, stored: LinkedProposal, filled: Filled): Promise<PageAnswer> {
    const other = proposalPath(secret, { langue: otherLanguage(language), modifier: '1' });
    const { values, faults, overtaken } = filled;
    const latest = formOf({ ...stored.event, version: stored.version });
    return this.lite.answer({
      ...{ page: 'eventForm', language, otherLanguage: other, ...headOf(stored), faults },
      // sent again, what was typed is said of the version that now stands beside it
      values: overtaken ? { ...values, version: latest['version'] } : values,
      newer: overtaken ? newerIn(latest, values) : null,
      ...{ step: 'ask', correcting: true, until: null, action: proposalPath(secret, { langue: language }) },
    });
  }

  private over(language: Language, other: string): Promise<PageAnswer> {
    const { signInHref } = this.campaigns;
    return this.lite.answer({ page: 'linkOver', language, otherLanguage: other, signInHref }, false);
  }
}

/** The answers that are no longer those that were typed, by the name of their field. Whom to reach is not among them. */
function newerIn({ version: _, ...latest }: ProposalForm, typed: ProposalForm): Record<string, string> {
  const names = new Set([...Object.keys(latest), ...Object.keys(typed).filter((name) => /\d$/.test(name))]);
  const said = (form: ProposalForm, name: string): string => form[name]?.trim() ?? '';
  return Object.fromEntries(
    [...names].filter((name) => said(latest, name) !== said(typed, name)).map((name) => [name, said(latest, name)]),
  );
}

const headOf = ({ council, zone, campaign }: LinkedProposal) => ({ council, zone, campaign });
