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
import type { WriteJob } from '@trame/documents/spreadsheet/write-worker';
import { ACTION_STATUSES } from '@trame/domain/action-plan/action-status';
import { documentFileName } from '@trame/domain/meetings/document-file-name';
import { Children } from '../../platform/child/children.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { PlanProgressReader } from './plan-progress.reader.ts';

type Cell = string | number | null;
type Say = ReturnType<typeof wordsIn>['t'];

const COLUMNS = [
  ...['actions', 'counted', 'progress'],
  ...['done', 'running', 'late', 'toStart', 'left', 'inTime', 'outOfTime', 'untold', 'rate'],
] as const;

/** In the order of `COLUMNS`; what is unknown is an empty cell, never a zero. */
const figuresOf = ({ actions, counted, progress, heaps, onTime }: RolledUp): Cell[] => [
  ...[actions, counted, progress, heaps.done, heaps.running, heaps.late, heaps.toStart, heaps.left],
  ...[onTime.inTime, onTime.late, onTime.untold, onTime.rate],
];

function nameOf(t: Say, by: PlanQuestion, { key, label }: RolledGroup): string {
  const status = by === 'STATUS' ? ACTION_STATUSES.find((one) => one === key) : undefined;
  return status ? t(`actionPlan:status.${status}`) : (label ?? t(`planProgress:none.${by}`));
}

/** Every table of the page, one under the other, each line with the name of its table. */
function linesOf(t: Say, { title, whole, headings, unfiled, breakdowns }: PlanProgress): Cell[][] {
  const line = (table: string, label: string, rolled: RolledUp): Cell[] => [table, label, ...figuresOf(rolled)];
  const byHeading = t('planProgress:by.HEADING');
  return [
    line(t('planProgress:whole'), title ?? t('actionPlan:title'), whole),
    ...headings.map((heading) => line(byHeading, [heading.number, heading.title].filter(Boolean).join(' '), heading)),
    ...(unfiled.actions > 0 ? [line(byHeading, t('actionPlan:unfiled'), unfiled)] : []),
    ...breakdowns.flatMap(({ by, groups }) =>
      groups.map((group) => line(t(`planProgress:by.${by}`), nameOf(t, by, group), group)),
    ),
  ];
}

/** The figures of the page as text. They are read first, then written in a process of its own. */
@Injectable()
export class ExportProgress {
  constructor(
    private readonly progress: PlanProgressReader,
    private readonly children: Children,
  ) {}

  async run(
    ctx: CouncilContext,
    { language, ...query }: InputOf<typeof planProgressApi.csv>['query'],
  ): Promise<FileAnswer> {
    const progress = await this.progress.get(ctx, query);
    const { t } = wordsIn(language);
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
        rows: linesOf(t, progress),
      },
    };
    return {
      fileName: documentFileName(progress.today, '', t('planProgress:title'), 'csv'),
      bytes: await this.children.run<Uint8Array<ArrayBuffer>>('@trame/documents/spreadsheet/write-worker', job),
    };
  }
}
