import { DomainError } from '../../platform/errors/domain-error.ts';

export class CampaignsFull extends DomainError {
  readonly code = 'CAMPAIGNS_FULL';
}
export class CampaignNotEmpty extends DomainError {
  readonly code = 'CAMPAIGN_NOT_EMPTY';
}
/** From where the event is, no step leads there. */
export class EventMoveRefused extends DomainError {
  readonly code = 'EVENT_MOVE_REFUSED';
}
/** Nobody can be written to about this event. */
export class EventNoAddress extends DomainError {
  readonly code = 'EVENT_NO_ADDRESS';
}
/** Only what takes place has participants. */
export class EventNotCounted extends DomainError {
  readonly code = 'EVENT_NOT_COUNTED';
}
/** Of another campaign, or merged itself, or holding doubles of its own. */
export class EventMergeRefused extends DomainError {
  readonly code = 'EVENT_MERGE_REFUSED';
}
