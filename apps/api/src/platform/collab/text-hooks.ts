import type {
  beforeSyncPayload,
  Configuration,
  onAuthenticatePayload,
  onLoadDocumentPayload,
} from '@hocuspocus/server';
import { Injectable } from '@nestjs/common';
import { LIMITS } from '@trame/contracts/limits';
import { DomainError } from '../errors/domain-error.ts';
import { Forbidden, TooMany } from '../errors/refusals.ts';
import { Log } from '../log/log.ts';
import { signCarets } from './carets.ts';
import { SharedTexts } from './shared-texts.ts';
import type { SocketContext } from './socket-context.ts';
import { SocketRefusal } from './socket-refusal.ts';
import { UnderWay } from './under-way.ts';
import { readName, Writers } from './writers.ts';

const ASKS_FOR_THE_TEXT = 0;
/** No structure, nothing deleted. */
const isEmpty = (update: Uint8Array): boolean => update.length === 2 && update[0] === 0 && update[1] === 0;

/** What happens between a frame and the text it is about: who, whether they may, and the commit before anything else. */
@Injectable()
export class TextHooks {
  private readonly saving = new UnderWay();

  constructor(
    private readonly writers: Writers,
    private readonly texts: SharedTexts,
    private readonly log: Log,
  ) {}

  readonly hooks: Partial<Configuration<SocketContext>> = {
    onAuthenticate: (payload) => this.refusing(() => this.authenticate(payload)),
    onLoadDocument: (payload) => this.refusing(() => this.load(payload)),
    beforeSync: (payload) => this.commitOrClose(payload),
    beforeHandleAwareness: async (payload) => signCarets(payload),
    beforeUnloadDocument: async ({ documentName }) => {
      // an update that is being committed is applied to the text that is open: it may not be read anew meanwhile
      if (this.saving.has(documentName)) throw new SocketRefusal('CONFLICT');
    },
    onDisconnect: async ({ context, documentName }) => void context.names.delete(documentName),
  };

  /** Throws when whoever opened the text may not write it any more, or not as they were. */
  async recheck({ caller, opened }: SocketContext, documentName: string): Promise<void> {
    const { councilId, textId } = readName(documentName);
    const writer = await this.writers.writer(caller, councilId);
    if (writer.role !== opened?.writer.role) throw new Forbidden();
    await this.texts.refuseUnlessWritable(writer, textId);
  }

  private async authenticate({ context, documentName }: onAuthenticatePayload<SocketContext>) {
    if (context.names.size >= LIMITS.collab.documentsPerSocket) throw new TooMany(1);
    const { councilId, textId } = readName(documentName);
    const writer = await this.writers.writer(context.caller, councilId);
    await this.texts.refuseUnlessWritable(writer, textId);
    context.names.add(documentName);
    return { opened: { writer, caretName: await this.texts.nameOf(writer) } } satisfies Partial<SocketContext>;
  }

  private load({ context, documentName }: onLoadDocumentPayload<SocketContext>): Promise<Uint8Array> {
    if (!context.opened) throw new Forbidden();
    return this.texts.load(context.opened.writer, readName(documentName).textId);
  }

  /** A refusal closes the text here: what carries it would print one that is thrown, with its stack, beside the log. */
  private async commitOrClose(payload: beforeSyncPayload<SocketContext>): Promise<void> {
    const { connection, documentName } = payload;
    if (connection.readOnly) return; // refused before: what was behind it is not taken either
    try {
      await this.commit(payload);
    } catch (error) {
      const { code, reason } = SocketRefusal.of(error);
      const { councilId, textId } = readName(documentName);
      const fields = { code: reason, councilId, objectId: textId };
      if (error instanceof DomainError) this.log.info('collab.update-refused', fields);
      else this.log.error('collab.failed', { ...fields, error });
      connection.readOnly = true; // the update is not applied, nor acknowledged
      connection.close({ code, reason });
    }
  }

  private async commit({ context, documentName, type, payload }: beforeSyncPayload<SocketContext>): Promise<void> {
    if (type === ASKS_FOR_THE_TEXT || isEmpty(payload)) return;
    const { councilId, textId } = readName(documentName);
    await this.saving.during(documentName, async () => {
      const writer = await this.writers.writer(context.caller, councilId);
      await this.texts.save(writer, textId, payload);
    });
  }

  private async refusing<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof DomainError)) this.log.error('collab.failed', { error });
      throw SocketRefusal.of(error);
    }
  }
}
