import type { MeetingRow } from '@trame/contracts/meetings';
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

function hrefOf(page: string, chip: MeetingChip): string {
  if (chip === 'IN_PROGRESS') return `${page}/seance`;
  return chip === 'MINUTES_DUE' || READ.includes(chip) ? `${page}/compte-rendu` : page;
}

/** The button of a line: what moves the meeting on, for those who may; for others, opening it. */
export function nextStepOf(
  clsm: string,
  { id, chip, mayPrepare }: Pick<MeetingRow, 'id' | 'chip' | 'mayPrepare'>,
): NextStep {
  const page = `/${clsm}/reunions/${id}`;
  if (!mayPrepare) return { word: READ.includes(chip) ? 'read' : 'open', href: hrefOf(page, chip), pressing: false };
  return { word: STEPS[chip], href: hrefOf(page, chip), pressing: PRESSING.includes(chip) };
}
