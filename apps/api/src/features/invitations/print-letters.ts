import { Injectable } from '@nestjs/common';
import type { FileAnswer } from '@trame/contracts/files';
import { wordsIn } from '@trame/copy/both';
import type { Language } from '@trame/copy/language';
import type { AgendaDocument } from '@trame/documents/pdf/agenda';
import type { PdfJob } from '@trame/documents/pdf/worker';
import { documentFileName } from '@trame/domain/meetings/document-file-name';
import type { EntityManager } from 'typeorm';
import { Children } from '../../platform/child/children.ts';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { NotFound } from '../../platform/errors/refusals.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { meetingToConvene } from './meeting-to-convene.ts';
import { postedLetters } from './posted-letters.ts';
import { readingAll, readRecipients } from './recipients.reader.ts';

interface Paper {
  tag: string;
  type: string;
  /** Postal addresses by person. */
  addresses: Record<string, string | null>;
}

/** The letters of those whom no mail reaches. They are read first, then printed: nothing slow inside a transaction. */
@Injectable()
export class PrintLetters {
  constructor(
    private readonly db: TenantDb,
    private readonly children: Children,
  ) {}

  async run(ctx: CouncilContext, meetingId: string, language: Language): Promise<FileAnswer> {
    const letters = await this.db.read(readingAll(ctx), (tx) => this.read(tx, ctx, meetingId, language));
    const job: PdfJob = { document: 'agenda', data: letters.document };
    return {
      fileName: letters.fileName,
      bytes: await this.children.run<Uint8Array<ArrayBuffer>>('@trame/documents/pdf/worker', job),
    };
  }

  private async read(
    tx: EntityManager,
    ctx: CouncilContext,
    meetingId: string,
    language: Language,
  ): Promise<{ document: AgendaDocument; fileName: string }> {
    const { meeting, convened } = await meetingToConvene(tx, ctx, meetingId);
    const { bodyId, startsLocal } = meeting;
    const { invited } = await readRecipients(tx, bodyId, startsLocal.slice(0, 10));
    const byPost = invited.filter(({ channel }) => channel === 'POST');
    const [paper] = await tx.query<Paper[]>(PAPER, [bodyId, byPost.map(({ personId }) => personId)]);
    if (byPost.length === 0 || !paper) throw new NotFound();
    const addressees = byPost.map(({ personId, name }) => ({ name, postalAddress: paper.addresses[personId] ?? null }));
    return {
      document: postedLetters({ ...convened, ...paper }, addressees, language),
      fileName: documentFileName(startsLocal, paper.tag, wordsIn(language).t('documents:agenda.document')),
    };
  }
}

const PAPER = `
  select b.type, b.tag, coalesce(
    (select json_object_agg(p.id, p.postal_address) from app.person p where p.id = any($2)), '{}') as addresses
  from app.body b where b.id = $1`;
