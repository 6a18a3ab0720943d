import { Injectable } from '@nestjs/common';
import type { ErrorCode } from '@trame/contracts/errors';
import type { FormPart } from '@trame/contracts/files';
import { LIMITS } from '@trame/contracts/limits';
import { actionOfFiles, type NewsAnswer, type NewsFields, newsFields } from '@trame/contracts/news-form';
import { cleanFileName } from '@trame/domain/documents/clean-file-name';
import { DomainError } from '../../platform/errors/domain-error.ts';
import { ValidationFailed } from '../../platform/errors/refusals.ts';
import { Throttle } from '../../platform/http/identities.ts';
import { faults } from '../../platform/http/parse-input.ts';
import { CellNoDocument } from '../documents/index.ts';
import { type HeldFile, HeldFiles, NewsIntake } from '../news-files/index.ts';
import type { AskedAction, LinkedNews } from './linked-news.ts';

type FilePart = Extract<FormPart, { fileName: string }>;

/** What one form says of one action. */
export interface SaidOfAction {
  readonly action: AskedAction;
  /** `null` when the form holds no field of it. */
  readonly answer: NewsAnswer | null;
  /** Files that are stored, and that no row names yet. */
  readonly held: readonly HeldFile[];
  /** Files of the note that go. */
  readonly gone: readonly string[];
  readonly refused: readonly { name: string; code: ErrorCode }[];
  /** Something was said of it, and no word chosen. */
  readonly isWordless: boolean;
}

interface Arrived {
  readonly fields: [string, string][];
  readonly files: Map<string, HeldFile[]>;
  readonly refused: Map<string, { name: string; code: ErrorCode }[]>;
}

const { perNote } = LIMITS.newsFiles;

/** Reads the form of the page behind a mail, files first: each is stored, or named with the reason why it is not. */
@Injectable()
export class ReadNewsForm {
  constructor(
    private readonly intake: NewsIntake,
    private readonly held: HeldFiles,
    private readonly throttle: Throttle,
  ) {}

  /** What is said of the actions of the request; fields of others are let go by. @throws ValidationFailed, TransportRefusal */
  async run(linked: LinkedNews, parts: AsyncIterable<FormPart>): Promise<SaidOfAction[]> {
    const arrived: Arrived = { fields: [], files: new Map(), refused: new Map() };
    for await (const part of parts) {
      if (!('pieces' in part)) arrived.fields.push([part.name, part.value]);
      else await this.receive(linked, arrived, part);
    }
    return this.sorted(linked, arrived);
  }

  private async receive(linked: LinkedNews, { files, refused }: Arrived, part: FilePart): Promise<void> {
    const action = linked.actions.find(({ id }) => id === actionOfFiles(part.name));
    if (!action) return;
    const { id: actionId } = action;
    const known = files.get(actionId) ?? [];
    try {
      const taken = await this.take(linked, action, part);
      files.set(actionId, [...known, taken]);
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      const name = cleanFileName(part.fileName) ?? '';
      refused.set(actionId, [...(refused.get(actionId) ?? []), { name, code: error.code }]);
    }
  }

  private async take({ actor, requestId }: LinkedNews, { id: actionId, isCell }: AskedAction, part: FilePart) {
    if (isCell) throw new CellNoDocument();
    // each is looked at in a process of its own
    await this.throttle.count(`news-files:${requestId}`, LIMITS.throttle.linkFiles);
    const { councilId } = actor;
    const file = await this.intake.take(councilId, part.fileName, part.pieces);
    return this.held.hold(file, { councilId, requestId, actionId });
  }

  private async sorted(linked: LinkedNews, arrived: Arrived): Promise<SaidOfAction[]> {
    const parsed = newsFields.safeParse(arrived.fields);
    if (!parsed.success) throw new ValidationFailed(faults('body', parsed.error));
    const fields = parsed.data;
    return Promise.all(
      linked.actions.map(async (action) => {
        const again = await this.broughtAgain(linked, action.id, fields);
        return saidOf(action, fields, {
          waiting: [...again.filter((one) => one !== null), ...(arrived.files.get(action.id) ?? [])],
          refused: [
            ...(arrived.refused.get(action.id) ?? []),
            ...again.filter((one) => one === null).map(() => ({ name: '', code: 'FILE_MISSING' as const })),
          ],
        });
      }),
    );
  }

  private broughtAgain({ actor, requestId }: LinkedNews, actionId: string, { held }: NewsFields) {
    const purpose = { councilId: actor.councilId, requestId, actionId };
    const tokens = held.filter((one) => one.actionId === actionId);
    return Promise.all(tokens.map(({ token }) => this.held.find(token, purpose)));
  }
}

function saidOf(
  action: AskedAction,
  { answers, removed }: NewsFields,
  { waiting, refused }: { waiting: readonly HeldFile[]; refused: SaidOfAction['refused'] },
): SaidOfAction {
  const gone = action.files.map(({ id }) => id).filter((id) => removed.includes(id));
  const room = perNote - (action.files.length - gone.length);
  const kept = waiting.filter(({ id }) => !removed.includes(id));
  const beyond = kept.slice(room).map(({ file }) => ({ name: file.fileName, code: 'NEWS_FILES_FULL' as const }));
  const said = {
    answer: answers.find(({ actionId }) => actionId === action.id) ?? null,
    ...{ held: kept.slice(0, room), gone, refused: [...refused, ...beyond] },
  };
  return { action, ...said, isWordless: isWordless(said) };
}

/** A word is what is recorded: what came without one would be lost. */
function isWordless({ answer, held, gone, refused }: Omit<SaidOfAction, 'action' | 'isWordless'>): boolean {
  const isSaid = answer !== null && (answer.text !== '' || answer.progress !== null || answer.dueOn !== null);
  return !answer?.word && (isSaid || held.length + gone.length + refused.length > 0);
}
