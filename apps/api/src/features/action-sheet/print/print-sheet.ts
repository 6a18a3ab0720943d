import { Injectable } from '@nestjs/common';
import type { FileAnswer } from '@trame/contracts/files';
import { wordsIn } from '@trame/copy/both';
import { Fmt } from '@trame/copy/fmt';
import type { Language } from '@trame/copy/language';
import type { PdfContent } from '@trame/documents/pdf/worker';
import { documentFileName } from '@trame/domain/meetings/document-file-name';
import { TenantDb } from '../../../platform/database/tenant-db.ts';
import type { CouncilContext } from '../../../platform/http/context.ts';
import { ActionPlanReader } from '../../action-plan/index.ts';
import { LocalItemsReader } from '../../frameworks/index.ts';
import { DocumentPrinter } from '../../letterhead/index.ts';
import { ActionSheetReader } from '../action-sheet.reader.ts';
import { sheetFacts } from './sheet-facts.ts';
import { sheetSections } from './sheet-sections.ts';

const COUNCIL = 'select name as council, zone from core.current_council_row()';

/** The sheet on paper, as its reader reads it; what is said under it and who changed it stay in Trame. */
@Injectable()
export class PrintSheet {
  constructor(
    private readonly db: TenantDb,
    private readonly plans: ActionPlanReader,
    private readonly sheets: ActionSheetReader,
    private readonly frameworks: LocalItemsReader,
    private readonly printer: DocumentPrinter,
  ) {}

  /** @throws NotFound, SheetReserved */
  async run(ctx: CouncilContext, actionId: string, language: Language): Promise<FileAnswer> {
    const sheet = await this.sheets.get(ctx, actionId);
    const action = await this.plans.getAction(ctx, actionId);
    const [{ council, zone }] = await this.db.read(ctx, (tx) => tx.query<[{ council: string; zone: string }]>(COUNCIL));
    const spoken = wordsIn(language);
    const { t } = spoken;
    const { items: local } = await this.frameworks.list(ctx);
    const speech = { words: spoken, t, local, fmt: new Fmt(language, zone) };
    const words = { document: t('documents:actionSheet.document'), page: t('documents:actionSheet.page') };
    const headings = [action.axis, action.objective].filter((heading) => heading !== null);
    const place = headings.map(({ number, title }) => [number, title].filter(Boolean).join(' ')).join(' › ') || null;
    const title = [action.number, action.title].filter(Boolean).join(' ');
    const facts = sheetFacts(action, sheet, speech);
    const data = { language, council, title, place, facts, sections: sheetSections(sheet, speech), words };
    const content: PdfContent = { document: 'actionSheet', data };
    return {
      fileName: documentFileName(sheet.today, action.number ?? '', words.document),
      bytes: await this.printer.pdf(ctx, content),
    };
  }
}
