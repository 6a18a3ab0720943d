import { Injectable } from '@nestjs/common';
import type { InputOf } from '@trame/contracts/endpoint';
import type { FileAnswer } from '@trame/contracts/files';
import type {
  PlanProgress,
  PlanQuestion,
  planProgressApi,
  RolledGroup,
  RolledUp,
} from '@trame/contracts/plan-progress';
import { wordsIn } from '@trame/copy/both';
import { itemInFull, type LocalWords } from '@trame/copy/framework-words';
import type { WriteJob } from '@trame/documents/spreadsheet/write-worker';
import { ACTION_STATUSES } from '@trame/domain/action-plan/action-status';
import { THEMES } from '@trame/domain/frameworks/themes';
import { documentFileName } from '@trame/domain/meetings/document-file-name';
import { Children } from '../../platform/child/children.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { LocalItemsReader } from '../frameworks/index.ts';
import { PlanProgressReader } from './plan-progress.reader.ts';

type Cell = string | number | null;
/** The words of the file, and those of the council's own contracts. */
interface Speech {
  words: ReturnType<typeof wordsIn>;
  local: readonly LocalWords[];
}

const COLUMNS = [
  ...['actions', 'counted', 'progress'],
  ...['done', 'running', 'late', 'toStart', 'left', 'inTime', 'outOfTime', 'untold', 'rate'],
] as const;

/** In the order of `COLUMNS`; what is unknown is an empty cell, never a zero. */
const figuresOf = ({ actions, counted, progress, heaps, onTime }: RolledUp): Cell[] => [
  ...[actions, counted, progress, heaps.done, heaps.running, heaps.late, heaps.toStart, heaps.left],
  ...[onTime.inTime, onTime.late, onTime.untold, onTime.rate],
];

/** The name of a group: its own, or the words of its key in the language of the file. */
function nameOf({ words, local }: Speech, by: PlanQuestion, { key, label }: RolledGroup): string {
  const { t } = words;
  if (key === null) return t(`planProgress:none.${by}`);
  const status = ACTION_STATUSES.find((one) => one === key);
  const theme = THEMES.find((one) => one === key);
  if (by === 'STATUS' && status) return t(`actionPlan:status.${status}`);
  if (by === 'THEME' && theme) return t(`frameworks:theme.${theme}`);
  return by === 'FRAMEWORK' ? itemInFull(words, key, local) : (label ?? key);
}

/** Every table of the page, one under the other, each line with the name of its table. */
function linesOf(speech: Speech, { title, whole, headings, unfiled, breakdowns }: PlanProgress): Cell[][] {
  const { t } = speech.words;
  const line = (table: string, label: string, rolled: RolledUp): Cell[] => [table, label, ...figuresOf(rolled)];
  const byHeading = t('planProgress:by.HEADING');
  return [
    line(t('planProgress:whole'), title ?? t('actionPlan:title'), whole),
    ...headings.map((heading) => line(byHeading, [heading.number, heading.title].filter(Boolean).join(' '), heading)),
    ...(unfiled.actions > 0 ? [line(byHeading, t('actionPlan:unfiled'), unfiled)] : []),
    ...breakdowns.flatMap(({ by, groups }) =>
      groups.map((group) => line(t(`planProgress:by.${by}`), nameOf(speech, by, group), group)),
    ),
  ];
}

/** The figures of the page as text. They are read first, then written in a process of its own. */
@Injectable()
export class ExportProgress {
  constructor(
    private readonly progress: PlanProgressReader,
    private readonly frameworks: LocalItemsReader,
    private readonly children: Children,
  ) {}

  async run(
    ctx: CouncilContext,
    { language, ...query }: InputOf<typeof planProgressApi.csv>['query'],
  ): Promise<FileAnswer> {
    const progress = await this.progress.get(ctx, query);
    const { items: local } = await this.frameworks.list(ctx);
    const words = wordsIn(language);
    const { t } = words;
    const titles = [
      t('planProgress:table'),
      t('planProgress:line'),
      ...COLUMNS.map((one) => t(`planProgress:figures.${one}`)),
    ];
    const job: WriteJob = {
      format: 'csv',
      sheet: {
        name: t('planProgress:title'),
        columns: titles.map((title) => ({ title, width: title.length })),
        rows: linesOf({ words, local }, progress),
      },
    };
    return {
      fileName: documentFileName(progress.today, '', t('planProgress:title'), 'csv'),
      bytes: await this.children.write<Uint8Array<ArrayBuffer>>('@trame/documents/spreadsheet/write-worker', job),
    };
  }
}
