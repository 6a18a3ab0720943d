import { Injectable } from '@nestjs/common';
import type { ActionSheet, SheetTexts } from '@trame/contracts/action-sheet-answers';
import { can } from '@trame/domain/access';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock.ts';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { NotFound } from '../../platform/errors/refusals.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { mayReadSheet } from '../action-plan/index.ts';
import { leadsBody } from '../bodies/index.ts';
import { type StoredComment, toComment } from '../comments/index.ts';
import { SheetReserved } from './action-sheet.errors.ts';
import { SHEET_LISTS, SHEET_TEXTS } from './action-sheet.sql.ts';

type StoredTexts = SheetTexts & { bodyId: string | null; isClosed: boolean };
type Lists = Omit<ActionSheet, keyof SheetTexts | 'mayChange' | 'mayComment'>;
type StoredLists = Omit<Lists, 'comments'> & { comments: StoredComment[] };

/** The sheet of an action. */
@Injectable()
export class ActionSheetReader {
  constructor(
    private readonly db: TenantDb,
    private readonly clock: Clock,
  ) {}

  /** @throws NotFound, SheetReserved */
  async get(ctx: CouncilContext, actionId: string): Promise<ActionSheet> {
    const { sheet, stored } = await this.db.read(ctx, (tx) => this.within(tx, ctx, actionId));
    if (!(await mayReadSheet(this.db, ctx, stored, this.clock.now()))) throw new SheetReserved();
    return sheet;
  }

  /** What the sheet says in words, inside the transaction of whoever changes it. @throws NotFound */
  async texts(tx: EntityManager, actionId: string): Promise<StoredTexts> {
    const [stored] = await tx.query<StoredTexts[]>(SHEET_TEXTS, [actionId]);
    if (!stored) throw new NotFound();
    return stored;
  }

  private async within(tx: EntityManager, ctx: CouncilContext, actionId: string) {
    const stored = await this.texts(tx, actionId);
    const mayChange =
      !stored.isClosed &&
      (ctx.role === 'COORDINATOR' || (stored.bodyId !== null && (await leadsBody(tx, ctx, stored.bodyId))));
    const mayReadTrail = mayChange || can(ctx.role, 'audit.read');
    const asked = [actionId, this.clock.now(), ctx.role, mayReadTrail, ctx.personId];
    const [lists] = await tx.query<[StoredLists]>(SHEET_LISTS, asked);
    const history = lists.history.map((entry) => ({ ...entry, at: new Date(entry.at).toISOString() }));
    const comments = lists.comments.map((comment) => toComment(ctx, comment, stored.isClosed));
    return { stored, sheet: { ...stored, ...lists, history, comments, mayChange, mayComment: !stored.isClosed } };
  }
}
