import type { ReportPhoto } from '@trame/contracts/report-photos';
import { wordsIn } from '@trame/copy/both';
import { Fmt } from '@trame/copy/fmt';
import type { Language } from '@trame/copy/language';
import { isNumber, ReportWords } from '@trame/copy/report-words';
import type { ReportDocument, ReportPageWords } from '@trame/documents/pdf/report';
import { mayLeave } from '@trame/domain/reports/photo-consent';
import type { ReportBlock } from '@trame/domain/reports/report-block';
import type { ReportPart } from '@trame/domain/reports/report-part';
import { reportParagraphs } from '@trame/domain/reports/report-text';
import { wallClock } from '@trame/domain/time/wall-clock';
import type { StoredReport } from '../stored-report.ts';
import type { ReportToPrint } from './report-to-print.reader.ts';

/** What of a report is said. */
export type ReportInWords = Pick<
  StoredReport,
  'title' | 'startsOn' | 'endsOn' | 'takenAt' | 'chapters' | 'texts' | 'blocks' | 'photos'
>;

function blockPart(words: ReportWords, block: ReportBlock): ReportPart {
  const title = words.block(block);
  if (block.kind === 'FIGURES') {
    const figures = block.rows.map((row) => ({
      label: words.row(block, row),
      value: words.value(row.unit ?? 'COUNT', row.values[0]),
    }));
    return { kind: 'figures', title, figures };
  }
  return {
    ...{ kind: 'table', title },
    columns: [
      // where something is said in full, the line is but its number
      { title: words.lines(block), number: false, share: block.columns.some(({ unit }) => unit === 'TEXT') ? 0 : 1 },
      ...block.columns.map(({ key, unit }) => ({
        ...{ title: words.column(key), number: isNumber(unit), share: unit === 'TEXT' ? 1 : 0 },
      })),
    ],
    rows: block.rows.map((row) => ({
      depth: row.depth ?? 0,
      cells: [words.row(block, row), ...block.columns.map(({ unit }, at) => words.value(unit, row.values[at]))],
    })),
  };
}

/** Those that somebody agreed to, in the order the document names their pictures. */
export const printedPhotos = ({ photos, chapters }: ReportInWords): ReportPhoto[] =>
  photos.filter((photo) => chapters.includes(photo.chapter) && mayLeave(photo, 'REPORT'));

const photoPart = ({ alt, caption }: ReportPhoto, picture: number): ReportPart => ({
  ...{ kind: 'photo', picture, alt, caption },
});

/** The report in the words of one language, ready to be printed or shown: what was written, then what was taken. */
export function reportDocument(
  { report, council, zone, local }: Omit<ReportToPrint, 'report'> & { report: ReportInWords },
  language: Language,
): ReportDocument {
  const spoken = wordsIn(language);
  const { t } = spoken;
  const fmt = new Fmt(language, zone);
  const words = new ReportWords(spoken, fmt, local);
  const { title, startsOn, endsOn, takenAt } = report;
  const photos = printedPhotos(report);
  return {
    ...{ language, council, title },
    facts: [t('activityReports:period', { start: fmt.day(startsOn, 'long'), end: fmt.day(endsOn, 'long') })],
    day: t('activityReports:taken', { when: fmt.day(wallClock(takenAt, zone), 'long') }),
    chapters: report.chapters.map((chapter) => {
      const paragraphs = reportParagraphs(report.texts.find((one) => one.chapter === chapter)?.text ?? '');
      return {
        title: t(`activityReports:chapters.${chapter}`),
        parts: [
          ...(paragraphs.length > 0 ? [{ kind: 'text' as const, paragraphs }] : []),
          ...photos.flatMap((photo, picture) => (photo.chapter === chapter ? [photoPart(photo, picture)] : [])),
          ...report.blocks
            .filter((block) => block.chapter === chapter && block.rows.length > 0)
            .map((block) => blockPart(words, block)),
        ],
      };
    }),
    words: spoken.getResource(language, 'activityReports', 'paper') as ReportPageWords,
  };
}
