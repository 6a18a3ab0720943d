import type { ActionRow } from '@trame/contracts/action-plan-answers';
import { maySeeMaskedColleges, type Role } from '@trame/domain/access';
import { daysLate, isSilent } from '@trame/domain/action-plan/late';

/** A line as the database gives it: dates, before anything is computed. */
export interface StoredAction extends Omit<ActionRow, 'daysLate' | 'silent' | 'newsAt'> {
  newsAt: string | Date | null;
  newsOn: string;
}

const instantOf = (value: string | Date | null): string | null => (value ? new Date(value).toISOString() : null);

// A name beside an organisation may tell a lived experience; on some lines alone, what is missing would tell it.
const leadOrganizationFor = (role: Role, { lead, leadOrganization }: StoredAction) =>
  lead && !maySeeMaskedColleges(role) ? null : leadOrganization;

/** A line as `role` reads it on a given day: late and silent are computed here, never stored. */
export function toActionRow(stored: StoredAction, role: Role, today: string): ActionRow {
  const { id, version, number, title, axisId, objectiveId, parentId, status, body, lead } = stored;
  const { startsOn, dueOn, dueText, progress, frameworkItems, themes, publics } = stored;
  return {
    id,
    version,
    number,
    title,
    axisId,
    objectiveId,
    parentId,
    status,
    body,
    lead,
    leadOrganization: leadOrganizationFor(role, stored),
    startsOn,
    dueOn,
    dueText,
    progress,
    daysLate: daysLate(stored, today),
    silent: isSilent(stored, today),
    newsAt: instantOf(stored.newsAt),
    ...{ frameworkItems, themes, publics },
  };
}
