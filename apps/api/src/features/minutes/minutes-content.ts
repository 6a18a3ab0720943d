import type { CellCount } from '@trame/contracts/cells';
import type { LiveItem } from '@trame/contracts/live-meetings';
import type { Minutes } from '@trame/contracts/minutes';
import { wordsIn } from '@trame/copy/both';
import { Fmt } from '@trame/copy/fmt';
import { type Attendee, attendanceGroups, attendanceNames } from '@trame/domain/attendance/attendance-groups';
import { presentCount } from '@trame/domain/attendance/attendance-status';
import { type CellCounts, situationsIn } from '@trame/domain/cells/cell-form';
import { stepOf } from '@trame/domain/cells/cell-secrecy';
import { blocksOf, type ItemText, type ReferenceWords } from '@trame/domain/minutes/item-text';
import { usualLayout } from '@trame/domain/minutes/minutes-layout';
import { isFrozen } from '@trame/domain/minutes/minutes-status';
import type { NamingRendition } from '@trame/domain/minutes/rendition';
import { plainRun, type TextBlock } from '@trame/domain/minutes/text-block';
import type { EntityManager } from 'typeorm';
import { NotFound } from '../../platform/errors/refusals.ts';
import { type Reviewed, readReviewed, reviewedIn } from '../plan-review/index.ts';
import { DOCUMENT } from './minutes.sql.ts';
import { type Referred, readReferred, referenceWords } from './references.ts';
import { withoutRestricted } from './without-restricted.ts';

/** The minutes as their rows hold them, before anything is left out for a reader. */
export type MinutesContent = Omit<
  Minutes,
  'items' | 'attendance' | 'byOrganization' | 'presentCount' | 'layout' | 'situations'
> & {
  layout: Minutes['layout'] | null;
  items: (LiveItem & { document: ItemText | null })[];
  attendees: (Attendee & { personId: string; representedById: string | null })[];
  /** Exact: never passed on. */
  counts: CellCount[] | null;
  referred: Referred;
  /** What reviews of the plan held in the meeting recorded. */
  reviewed: Reviewed[];
};

/** Throws `NotFound` before the end of the meeting. */
export async function readContent(tx: EntityManager, meetingId: string): Promise<MinutesContent> {
  const [row] = await tx.query<{ document: Omit<MinutesContent, 'referred' | 'reviewed'> }[]>(DOCUMENT, [
    meetingId,
    false,
  ]);
  if (!row) throw new NotFound();
  const texts = row.document.items.flatMap(({ document }) => document ?? []);
  return { ...row.document, referred: await readReferred(tx, texts), reviewed: await readReviewed(tx, meetingId) };
}

const { t } = wordsIn('fr');

/** What a meeting said of earlier minutes is written for it: an approval is a fact, and nobody has to note it. */
function approvalOf({ approves }: Pick<LiveItem, 'approves'>): TextBlock[] {
  if (!approves || !isFrozen(approves.status)) return [];
  const day = new Fmt('fr', 'UTC').day(approves.local.slice(0, 10), 'long');
  const { reservations: text } = approves;
  const said = [t('minutes:approval.said', { day }), ...(text ? [t('minutes:approval.reservations', { text })] : [])];
  return said.map((words) => ({ kind: 'PARAGRAPH', at: null, runs: [plainRun(words)] }));
}

function withText(
  { document, ...item }: MinutesContent['items'][number],
  words: ReferenceWords,
  reviewed: readonly Reviewed[],
): Minutes['items'][number] {
  const { approves: _, ...rest } = item;
  const typed = document ? blocksOf(document, words) : [];
  return { ...rest, text: [...approvalOf(item), ...typed, ...reviewedIn(reviewed, item.id)] };
}

/** A cell's meeting is told in steps, to everybody: documents travel, and a small number would be read in their sum. */
function situationsOf(counts: MinutesContent['counts']): Minutes['situations'] {
  if (!counts) return null;
  const sheet: CellCounts = Object.fromEntries(counts.map(({ counter, count }) => [counter, count]));
  return { counted: counts.length > 0, from: stepOf(situationsIn(sheet)) };
}

/**
 * The document of one rendition: presence by organisation and restricted items stay inside. That of a situation cell has
 * no item, where words could stand.
 */
export function renditionOf(
  { attendees, items, counts, referred, reviewed, ...rest }: MinutesContent,
  rendition: NamingRendition,
): Minutes {
  const layout = rest.layout ?? usualLayout(rest.bodyType);
  const situations = situationsOf(counts);
  const words = referenceWords(referred);
  const told = situations ? [] : items.map((item) => withText(item, words, reviewed));
  const loaded = { ...rest, layout, situations, items: told };
  const byOrganization = rendition === 'INTERNAL';
  const document = byOrganization ? loaded : withoutRestricted(loaded);
  const attendance = byOrganization ? attendanceGroups(attendees) : attendanceNames(attendees);
  return { ...document, byOrganization, attendance, presentCount: presentCount(attendees) };
}
