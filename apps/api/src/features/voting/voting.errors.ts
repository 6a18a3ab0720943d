import { DomainError } from '../../platform/errors/domain-error.ts';

/** The rules of the body know no proxy. */
export class ProxiesOff extends DomainError {
  readonly code = 'PROXIES_OFF';
}

/** Giver or holder holds no seat of the body that day, or both are the same person. */
export class NotAVoice extends DomainError {
  readonly code = 'NOT_A_VOICE';
}

/** The holder carries as many proxies as the body lets one person carry. */
export class ProxyFull extends DomainError {
  readonly code = 'PROXY_FULL';
}
