import { Injectable } from '@nestjs/common';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { NotFound } from '../../platform/errors/refusals.ts';
import { FileAddress, meetingDocuments } from '../documents/index.ts';
import { AnswerLinks } from './answer-links.ts';

/** A document of the meeting behind the link of a convocation, for whoever got it, account or not. */
@Injectable()
export class LinkedDocument {
  constructor(
    private readonly links: AnswerLinks,
    private readonly db: TenantDb,
    private readonly addresses: FileAddress,
  ) {}

  /** Where to read its latest version. @throws NotFound when the link is over, or speaks of another meeting */
  async run({ token, documentId }: { token: string; documentId: string }): Promise<string> {
    const link = await this.links.follow(token);
    if (!link) throw new NotFound();
    const { councilId, personId } = link.actor;
    const found = await this.db.read(link.actor, (tx) => meetingDocuments(tx, link.meetingId));
    const document = found.find(({ id }) => id === documentId);
    if (!document) throw new NotFound();
    return this.addresses.write({ councilId, documentId, personId, number: document.number, thumbnail: false });
  }
}
