import { Injectable } from '@nestjs/common';
import type { diagnosisApi } from '@trame/contracts/diagnosis';
import type { Finding } from '@trame/contracts/diagnosis-answers';
import type { InputOf } from '@trame/contracts/endpoint';
import type { FileAnswer } from '@trame/contracts/files';
import { wordsIn } from '@trame/copy/both';
import type { Language } from '@trame/copy/language';
import type { WriteJob } from '@trame/documents/spreadsheet/write-worker';
import { documentFileName } from '@trame/domain/meetings/document-file-name';
import { Children } from '../../platform/child/children.ts';
import { Clock } from '../../platform/clock.ts';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { DiagnosisReader } from './diagnosis.reader.ts';

/** The columns in their order; widths in characters. */
const WIDTHS = {
  ...{ kind: 12, title: 50, description: 60, weight: 14, themes: 36, publics: 36, places: 36 },
  ...{ source: 36, sourceUrl: 36, observed: 12, objectives: 60 },
} as const;
type DiagnosisColumn = keyof typeof WIDTHS;
const COLUMNS = Object.keys(WIDTHS) as DiagnosisColumn[];

/** What a filter of the diagnosis shows as a file. It is read first, then written in a process of its own. */
@Injectable()
export class ExportDiagnosis {
  constructor(
    private readonly reader: DiagnosisReader,
    private readonly db: TenantDb,
    private readonly children: Children,
    private readonly clock: Clock,
  ) {}

  async run(
    ctx: CouncilContext,
    { language, ...query }: InputOf<typeof diagnosisApi.xlsx>['query'],
    format: WriteJob['format'],
  ): Promise<FileAnswer> {
    const { items } = await this.reader.get(ctx, query);
    const { t } = wordsIn(language);
    const sheet = {
      name: t('diagnosis:sheet.name'),
      columns: COLUMNS.map((column) => ({ title: t(`diagnosis:sheet.${column}`), width: WIDTHS[column] })),
      rows: items.map((finding) => cellsOf(finding, language)).map((cells) => COLUMNS.map((column) => cells[column])),
    };
    const job: WriteJob = format === 'csv' ? { format, sheet } : { format, sheets: [sheet] };
    return {
      fileName: documentFileName(await this.today(ctx), '', t('diagnosis:title'), format),
      bytes: await this.children.write<Uint8Array<ArrayBuffer>>('@trame/documents/spreadsheet/write-worker', job),
    };
  }

  private async today(ctx: CouncilContext): Promise<string> {
    const zones = await this.db.read(ctx, (tx) => tx.query<[{ zone: string }]>(ZONE));
    return this.clock.today(zones[0].zone);
  }
}

const ZONE = 'select zone from core.current_council_row()';

/** One line: lists are words with a comma between, so that a filter of the spreadsheet finds each. */
function cellsOf(finding: Finding, language: Language): Record<DiagnosisColumn, string | null> {
  const { t } = wordsIn(language);
  const { kind, title, description, weight, themes, publics, territory, source, sourceUrl, observed } = finding;
  const list = (words: readonly string[], between = ', ') => words.join(between) || null;
  return {
    ...{ kind: t(`diagnosis:kinds.${kind}`), title, description: description || null, source, sourceUrl, observed },
    weight: weight ? t(`diagnosis:weights.${weight}`) : null,
    themes: list(themes.map((theme) => t(`frameworks:theme.${theme}`))),
    publics: list(publics.map((one) => t(`frameworks:public.${one}`))),
    places: list(territory.map(({ name }) => name)),
    objectives: list(
      finding.objectives.map((one) => [one.number, one.title].filter(Boolean).join(' ')),
      ' ; ',
    ),
  };
}
