/** What an activity report may speak of. */
export const REPORT_CHAPTERS = [
  'GOVERNANCE',
  'PLAN',
  'INDICATORS',
  'DECISIONS',
  'PARTNERS',
  'BUDGET',
  'SISM',
  'PERSPECTIVES',
] as const;
export type ReportChapter = (typeof REPORT_CHAPTERS)[number];

/** Whom a report is written for: the regional health agency, a town council, the plenary assembly. */
export const REPORT_TEMPLATES = ['ARS', 'TOWN_COUNCIL', 'PLENARY'] as const;
export type ReportTemplate = (typeof REPORT_TEMPLATES)[number];

interface ReportPreset {
  /** Of the preset: a report remembers the one it was started from, so that a newer list changes nothing of it. */
  readonly version: number;
  readonly chapters: readonly ReportChapter[];
}

/** What each reader asks for first. A funder wants results and money, an assembly what was done together. */
export const REPORT_PRESETS: Readonly<Record<ReportTemplate, ReportPreset>> = {
  ARS: { version: 1, chapters: REPORT_CHAPTERS },
  TOWN_COUNCIL: {
    version: 1,
    chapters: ['PLAN', 'DECISIONS', 'BUDGET', 'GOVERNANCE', 'PARTNERS', 'SISM', 'PERSPECTIVES'],
  },
  PLENARY: { version: 1, chapters: ['GOVERNANCE', 'PLAN', 'DECISIONS', 'SISM', 'PARTNERS', 'PERSPECTIVES'] },
};

/** Chapters that are words before they are numbers: without a text they say nothing. */
const WRITTEN: readonly ReportChapter[] = ['PERSPECTIVES'];

/** « à jour » or « à compléter ». */
export type ChapterState = 'UP_TO_DATE' | 'TO_COMPLETE';

interface ChapterSeen {
  chapter: ReportChapter;
  /** Figures of the chapter that moved since they were stored. */
  changes: number;
  /** Lines that stand in it by themselves. */
  lines: number;
  text: string;
}

/**
 * Does a chapter wait for somebody? When a figure moved, when it is one of those that are written, or when nothing
 * stands in it: neither a line of data nor a word.
 */
export function chapterState({ chapter, changes, lines, text }: ChapterSeen): ChapterState {
  if (changes > 0) return 'TO_COMPLETE';
  const isSilent = text.trim() === '' && (lines === 0 || WRITTEN.includes(chapter));
  return isSilent ? 'TO_COMPLETE' : 'UP_TO_DATE';
}
