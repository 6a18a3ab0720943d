import type { ActionRow } from '@trame/contracts/action-plan-answers';
import { maySeeMaskedColleges, type Role } from '@trame/domain/access';
import { missingOf } from '@trame/domain/action-plan/incomplete';
import { daysLate, isSilent } from '@trame/domain/action-plan/late';
import type { Visibility } from '@trame/domain/action-plan/visibility';
import { looksAfter, type PlanReader } from './plan-filter.ts';

/** A line as the database gives it: dates, before anything is computed. */
export interface StoredAction extends Omit<ActionRow, 'daysLate' | 'silent' | 'missing' | 'newsAt'> {
  newsAt: string | Date | null;
  newsOn: string;
  /** It has an indicator. */
  measured: boolean;
  visibility: Visibility;
}

const instantOf = (value: string | Date | null): string | null => (value ? new Date(value).toISOString() : null);

// A name beside an organisation may tell a lived experience; on some lines alone, what is missing would tell it.
const leadOrganizationFor = (role: Role, { lead, leadOrganization }: StoredAction) =>
  lead && !maySeeMaskedColleges(role) ? null : leadOrganization;

/** An indicator is of the sheet: of one kept for its group, whoever may not open it learns nothing from what is missing. */
function missingFor(reader: PlanReader, stored: StoredAction): ActionRow['missing'] {
  const opens = stored.visibility !== 'GROUP' || reader.role === 'CHAIR' || looksAfter(reader, stored);
  const isLed = stored.lead !== null || stored.leadOrganization !== null;
  return missingOf({ ...stored, isLed, isMeasured: stored.measured || !opens });
}

/** A line as `reader` reads it on a given day: late, silent and incomplete are computed here, never stored. */
export function toActionRow(stored: StoredAction, reader: PlanReader, today: string): ActionRow {
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
    leadOrganization: leadOrganizationFor(reader.role, stored),
    startsOn,
    dueOn,
    dueText,
    progress,
    daysLate: daysLate(stored, today),
    silent: isSilent(stored, today),
    missing: missingFor(reader, stored),
    newsAt: instantOf(stored.newsAt),
    ...{ frameworkItems, themes, publics },
  };
}
