import type { MeetingRow } from '@trame/contracts/meetings';
import type { Role } from '@trame/domain/access';
import type { MeetingChip } from '@trame/domain/meetings/meeting-chip';

type Word = 'prepare' | 'open' | 'run' | 'minutes' | 'read';

interface NextStep {
  word: Word;
  href: string;
  /** It waits for the reader. */
  pressing: boolean;
}

const STEPS: Record<MeetingChip, Word> = {
  DRAFT: 'prepare',
  CONVENED: 'prepare',
  IN_PROGRESS: 'run',
  MINUTES_DUE: 'minutes',
  IN_REVIEW: 'read',
  CIRCULATED: 'read',
  APPROVED: 'read',
  CANCELLED: 'open',
};

const PRESSING: readonly MeetingChip[] = ['IN_PROGRESS', 'MINUTES_DUE'];
const READ: readonly MeetingChip[] = ['IN_REVIEW', 'CIRCULATED', 'APPROVED'];
const CIRCULATED: readonly MeetingChip[] = ['CIRCULATED', 'APPROVED'];

function hrefOf(page: string, chip: MeetingChip): string {
  if (chip === 'IN_PROGRESS') return `${page}/seance`;
  return chip === 'MINUTES_DUE' || READ.includes(chip) ? `${page}/compte-rendu` : page;
}

/** The chair reads minutes as they are written, members once they are circulated. */
const mayRead = (chip: MeetingChip, role: Role): boolean =>
  CIRCULATED.includes(chip) || (role === 'CHAIR' && (chip === 'MINUTES_DUE' || chip === 'IN_REVIEW'));

/** The button of a line: what moves the meeting on, for those who may; for others, reading its minutes or opening it. */
export function nextStepOf(
  clsm: string,
  { id, chip, mayPrepare }: Pick<MeetingRow, 'id' | 'chip' | 'mayPrepare'>,
  role: Role,
): NextStep {
  const page = `/${clsm}/reunions/${id}`;
  if (mayPrepare) return { word: STEPS[chip], href: hrefOf(page, chip), pressing: PRESSING.includes(chip) };
  return mayRead(chip, role)
    ? { word: 'read', href: hrefOf(page, chip), pressing: false }
    : { word: 'open', href: page, pressing: false };
}
