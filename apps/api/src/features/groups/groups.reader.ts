import { Injectable } from '@nestjs/common';
import type { GroupMeeting, GroupPage } from '@trame/contracts/groups';
import { LIMITS } from '@trame/contracts/limits';
import type { OwnAction } from '@trame/contracts/own-page';
import type { ActionStatus } from '@trame/domain/action-plan/action-status';
import { daysLate } from '@trame/domain/action-plan/late';
import { deliverables } from '@trame/domain/bodies/deliverables';
import { noticeDeadline } from '@trame/domain/meetings/checklist';
import { Clock } from '../../platform/clock.ts';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { NotFound } from '../../platform/errors/refusals.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { refuseUnlessLeads } from '../bodies/index.ts';
import { readingSubjects, sentByBody } from '../subjects/index.ts';
import { GROUP } from './groups.sql.ts';

type Owed = Parameters<typeof deliverables>[0];
type StoredAction = Omit<OwnAction, 'daysLate'> & { status: ActionStatus };

interface Stored
  extends Pick<GroupPage, 'body' | 'zone' | 'today' | 'groups' | 'held' | 'documents'>,
    Pick<Owed, 'milestones' | 'withoutDocuments' | 'withoutMinutes'> {
  next: (Omit<GroupMeeting, 'noticeDeadline'> & { noticeDays: number }) | null;
  actions: StoredAction[];
}

const isDated = <A extends { dueOn: string | null }>(action: A): action is A & { dueOn: string } =>
  action.dueOn !== null;

/** The page of one group, for whoever leads it. */
@Injectable()
export class GroupsReader {
  constructor(
    private readonly db: TenantDb,
    private readonly clock: Clock,
  ) {}

  /** Throws `NotFound`, also for whoever leads another group; `Forbidden` for whoever belongs to it and does not lead it. */
  async get(ctx: CouncilContext, bodyId: string): Promise<GroupPage> {
    const page = await this.db.read(ctx, async (tx) => {
      const [stored] = await tx.query<Stored[]>(GROUP, [ctx.personId, bodyId, this.clock.now()]);
      if (!stored) throw new NotFound();
      await refuseUnlessLeads(tx, ctx, bodyId);
      return toPage(stored);
    });
    return { ...page, questions: await this.db.read(readingSubjects(ctx), (tx) => sentByBody(tx, bodyId)) };
  }
}

function toPage({ next, actions, milestones, withoutDocuments, withoutMinutes, ...stored }: Stored) {
  const { today } = stored;
  const owed = { actions: actions.filter(isDated), milestones, withoutDocuments, withoutMinutes };
  return {
    ...stored,
    next: next && { ...next, noticeDeadline: noticeDeadline(next.local, next.noticeDays) },
    actions: actions.map((action) => ({ ...action, daysLate: daysLate({ ...action, newsOn: today }, today) })),
    deliverables: deliverables(owed, today).slice(0, LIMITS.list.rows),
  };
}
