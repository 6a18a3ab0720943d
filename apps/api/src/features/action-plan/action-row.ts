import type { ActionRow } from '@trame/contracts/action-plan-answers';
import { daysLate, isSilent } from '@trame/domain/action-plan/late';

/** A line as the database gives it: dates, before anything is computed. */
export interface StoredAction extends Omit<ActionRow, 'daysLate' | 'silent' | 'newsAt'> {
  newsAt: string | Date | null;
  newsOn: string;
}

const instantOf = (value: string | Date | null): string | null => (value ? new Date(value).toISOString() : null);

/** A line as people read it on a given day: late and silent are computed here, never stored. */
export function toActionRow(stored: StoredAction, today: string): ActionRow {
  const { id, version, number, title, axisId, objectiveId, status, body, lead, leadOrganization } = stored;
  const { startsOn, dueOn, dueText, progress } = stored;
  return {
    id,
    version,
    number,
    title,
    axisId,
    objectiveId,
    status,
    body,
    lead,
    leadOrganization,
    startsOn,
    dueOn,
    dueText,
    progress,
    daysLate: daysLate(stored, today),
    silent: isSilent(stored, today),
    newsAt: instantOf(stored.newsAt),
  };
}
