import type { AffiliationWrite, JobTitleWrite, LeftOut, WriteTools, WrittenLine } from './directory-writes.ts';
import type { KnownDirectory } from './known-directory.ts';

interface Belonging {
  readonly id: string;
  readonly personId: string;
  readonly organizationId: string;
  jobTitle: string | null;
  /** Null when the council knew it. */
  readonly rank: number | null;
  filled: boolean;
}

const keyOf = (personId: string, organizationId: string): string => `${personId} ${organizationId}`;

/** The organisations people are new to, and the job titles that were blank; another title is listed, never taken. */
export function writeAffiliations(
  lines: readonly WrittenLine[],
  { affiliations }: Pick<KnownDirectory, 'affiliations'>,
  { newId }: WriteTools,
): { affiliations: AffiliationWrite[]; jobTitles: JobTitleWrite[]; leftOut: LeftOut[] } {
  const leftOut: LeftOut[] = [];
  const ranks = new Map<string, number>();
  for (const { personId } of affiliations) ranks.set(personId, (ranks.get(personId) ?? 0) + 1);
  const found = new Map<string, Belonging>(
    affiliations.map((one) => [keyOf(one.personId, one.organizationId), { ...one, rank: null, filled: false }]),
  );
  for (const { row, personId, organizationId } of lines) {
    if (personId === null || organizationId === null) continue;
    const jobTitle = row.jobTitle === '' ? null : row.jobTitle;
    const same = found.get(keyOf(personId, organizationId));
    if (!same) {
      const rank = ranks.get(personId) ?? 0;
      ranks.set(personId, rank + 1);
      const id = newId();
      found.set(keyOf(personId, organizationId), { id, personId, organizationId, jobTitle, rank, filled: false });
    } else if (jobTitle !== null && same.jobTitle === null) {
      Object.assign(same, { jobTitle, filled: true });
    } else if (jobTitle !== null && jobTitle !== same.jobTitle) {
      leftOut.push({ line: row.line, code: 'SECOND_JOB_TITLE', text: jobTitle });
    }
  }
  const all = [...found.values()];
  return { affiliations: all.flatMap(asNew), jobTitles: all.flatMap(asFilled), leftOut };
}

const asNew = ({ id, personId, organizationId, jobTitle, rank }: Belonging): AffiliationWrite[] =>
  rank === null ? [] : [{ id, personId, organizationId, jobTitle, rank }];

const asFilled = ({ id, personId, jobTitle, rank, filled }: Belonging): JobTitleWrite[] =>
  rank === null && filled && jobTitle !== null ? [{ id, personId, jobTitle }] : [];
