import { LIMITS } from '@trame/contracts/limits';
import { maySeeMaskedColleges, type Role } from '@trame/domain/access';

const HOUR = 3_600_000;
const { staffSessionHours, staffIdleHours, memberSessionDays } = LIMITS.accounts;

export interface SessionLength {
  until: Date;
  /** The longest silence, as an interval of the database; `null` for no limit. */
  idle: string | null;
}

/** Those who see masked rows have shorter sessions than those who read and answer. */
export function sessionLength(roles: readonly Role[], now: Date): SessionLength {
  const staff = roles.some(maySeeMaskedColleges);
  const hours = staff ? staffSessionHours : memberSessionDays * 24;
  return { until: new Date(now.getTime() + hours * HOUR), idle: staff ? `${staffIdleHours} hours` : null };
}
