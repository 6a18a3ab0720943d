import type { EventState } from '@trame/domain/campaigns/event-state';
import type { EventSlot } from '@trame/domain/campaigns/slots';

/** The head of a campaign, as anybody may read it. */
export interface PublicCampaign {
  title: string;
  theme: string | null;
  startsOn: string;
  endsOn: string;
  intro: string;
}

/** One event of the programme: no contact, no member, no id. */
export interface PublicEvent {
  state: Extract<EventState, 'PROGRAMME' | 'HELD' | 'CANCELLED'>;
  title: string;
  description: string;
  audience: string | null;
  slots: readonly EventSlot[];
  place: string | null;
  municipality: string | null;
  access: string | null;
  accessibility: string | null;
  organizer: string | null;
  link: string | null;
  capacity: number | null;
  free: boolean;
  price: string | null;
  /** `null` when unknown or too few to be shown. */
  attendance: number | null;
}

/** The programme of a campaign, week after week. */
export interface ProgrammePage {
  page: 'programme';
  language: 'fr' | 'en';
  otherLanguage: string | null;
  council: string;
  zone: string;
  campaign: PublicCampaign;
  /** May the programme be read? While it may not, the page says that it will be. */
  published: boolean;
  /** In the order of their dates. */
  events: readonly PublicEvent[];
  /** Towns to choose from, and the one that is chosen. */
  towns: readonly string[];
  town: string | null;
  /** Where the filter is sent to. */
  action: string;
  /** Where partners propose, and until when; `null` when it is closed. */
  proposal: { href: string; until: string } | null;
  calendarHref: string | null;
  printHref: string | null;
}

/** Proposing an event, or saying it otherwise. */
export interface EventFormPage {
  page: 'eventForm';
  language: 'fr' | 'en';
  otherLanguage: string | null;
  council: string;
  zone: string;
  campaign: Pick<PublicCampaign, 'title' | 'theme'>;
  /** `ask`: the form; `closed`, `full`: it takes nothing. */
  step: 'ask' | 'closed' | 'full';
  /** A proposal that exists already: who is behind it stays unsaid. */
  correcting: boolean;
  /** The last day to propose; `null` for a correction. */
  until: string | null;
  /** What was typed, by the name of its field. */
  values: Readonly<Record<string, string | undefined>>;
  /** Names of the fields to mend. */
  faults: readonly string[];
  /**
   * The proposal was changed while it was being corrected: what it says now, by the name of each field that differs from
   * what was typed; empty when it was left empty. `null` when nothing happened meanwhile.
   */
  newer: Readonly<Record<string, string>> | null;
  action: string;
}

/** What became of a proposal. */
export interface EventProposalPage {
  page: 'eventProposal';
  language: 'fr' | 'en';
  otherLanguage: string | null;
  council: string;
  zone: string;
  campaign: Pick<PublicCampaign, 'title' | 'theme'>;
  title: string;
  slots: readonly EventSlot[];
  state: EventState | 'MERGED';
  changeRequest: string | null;
  reason: string | null;
  said: 'merci' | 'corrige' | 'clos' | null;
  /** The last day it may be corrected, and where; `null` when it no longer may. */
  correction: { until: string; href: string } | null;
}
