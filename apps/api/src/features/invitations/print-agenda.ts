import { Injectable } from '@nestjs/common';
import type { agendaApi } from '@trame/contracts/agenda';
import type { InputOf } from '@trame/contracts/endpoint';
import type { FileAnswer } from '@trame/contracts/files';
import type { PdfContent } from '@trame/documents/pdf/worker';
import { documentFileName } from '@trame/domain/meetings/document-file-name';
import type { MeetingState } from '@trame/domain/meetings/meeting-state';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock.ts';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { NotFound } from '../../platform/errors/refusals.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { readAgenda, readToldAgenda } from '../agenda/index.ts';
import { DocumentPrinter } from '../letterhead/index.ts';
import { lastTimesTold } from '../subjects/index.ts';
import { agendaDocument, type Printed } from './agenda-document.ts';

type Asked = InputOf<typeof agendaApi.pdf>['query'];
type Head = Omit<Printed, 'items' | 'lastTimes'> & { state: MeetingState };

const HEAD = `
  select c.name as council, b.label as body, b.tag, b.type, m.title, m.place, m.state,
    m.duration_minutes as "durationMinutes",
    json_build_object('local', to_char(m.starts_local, 'YYYY-MM-DD"T"HH24:MI'), 'zone', m.zone) as starts
  from app.meeting m join app.body b on b.id = m.body_id cross join core.current_council_row() c where m.id = $1`;

/** The agenda of a meeting on paper, apart from any letter. It is read first, then printed: nothing slow inside a transaction. */
@Injectable()
export class PrintAgenda {
  constructor(
    private readonly db: TenantDb,
    private readonly printer: DocumentPrinter,
    private readonly clock: Clock,
  ) {}

  /** `INTERNAL` has what its reader may read; what is made for everybody has no word of a restricted item. Throws `NotFound`. */
  async run(ctx: CouncilContext, meetingId: string, { language, rendition }: Asked): Promise<FileAnswer> {
    const meeting = await this.db.read(ctx, async (tx) => ({
      ...(await headOf(tx, meetingId)),
      items: await (rendition === 'INTERNAL' ? readAgenda : readToldAgenda)(tx, meetingId),
      lastTimes: await lastTimesTold(tx, meetingId, (zone) => this.clock.today(zone)),
    }));
    const data = agendaDocument(meeting, language);
    const content: PdfContent = { document: 'agenda', data };
    return {
      fileName: documentFileName(meeting.starts.local, meeting.tag, data.words.document),
      bytes: await this.printer.pdf(ctx, content),
    };
  }
}

async function headOf(tx: EntityManager, meetingId: string): Promise<Head> {
  const [head] = await tx.query<Head[]>(HEAD, [meetingId]);
  if (!head) throw new NotFound();
  return head;
}
