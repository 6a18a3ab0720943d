import { DomainError } from '../../platform/errors/domain-error.ts';

/** Who would be asked is no longer what the preview showed. */
export class NewsChanged extends DomainError {
  readonly code = 'NEWS_CHANGED';
}
/** Nothing of what was chosen needs news, or nobody can be asked. */
export class NobodyToAsk extends DomainError {
  readonly code = 'NOBODY_TO_ASK';
}
