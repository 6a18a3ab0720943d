import { Injectable } from '@nestjs/common';
import type { ChairForm, ChairView } from '@trame/contracts/chair-page';
import type { ErrorCode } from '@trame/contracts/errors';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock.ts';
import { DomainError } from '../../platform/errors/domain-error.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { keepAct } from './acts-kept.ts';
import { AnswerAgenda } from './answer-agenda.ts';
import { AnswerMinutes } from './answer-minutes.ts';
import { pointAddress } from './point-address.ts';
import { type PointHolder, PointHolders } from './point-holder.ts';
import { PointProofs } from './point-proofs.ts';
import { TakeAction } from './take-action.ts';
import { UndoAct } from './undo-act.ts';

type Said = NonNullable<ChairView['dit']>;

/** What was read is not what stands there: the page is shown again, and nothing was recorded. */
const MOVED_ON: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  ...['CONFLICT', 'VERSION_STALE', 'MINUTES_STATE', 'MEETING_NOT_AHEAD', 'CONVOCATION_CHANGED', 'ROADMAP_CLOSED'],
] as ErrorCode[]);
const TOO_LATE: ReadonlySet<ErrorCode> = new Set<ErrorCode>(['CONVOCATION_LEFT', 'CIRCULATION_LEFT']);

/** Where the page opens after each act: at the step it was in, so that a keyboard goes on from there. */
const PLACE: Record<ChairForm['act'], string> = {
  AGENDA_APPROVED: 'etape-1',
  AGENDA_RETURNED: 'etape-1',
  MINUTES_APPROVED: 'etape-1',
  MINUTES_RETURNED: 'etape-1',
  ACTION_TAKEN: 'etape-2',
  POINT_READ: 'fin',
  UNDO: 'dit',
  RENEW: '',
  PROVE: 'dit',
};

/** One button of the point: what it does is one transaction, and the answer is the page to read next. */
@Injectable()
export class SayPoint {
  constructor(
    private readonly holders: PointHolders,
    private readonly proofs: PointProofs,
    private readonly agendas: AnswerAgenda,
    private readonly minutes: AnswerMinutes,
    private readonly actions: TakeAction,
    private readonly undoing: UndoAct,
    private readonly clock: Clock,
  ) {}

  /** The address of the page to read next. @throws NotFound for what whoever speaks has no say in */
  async run(ctx: CouncilContext | string, path: string, form: ChairForm, { langue }: ChairView): Promise<string> {
    if (form.act === 'RENEW') {
      if (typeof ctx === 'string') await this.proofs.renew(ctx);
      return pointAddress(path, { langue, dit: 'lien' });
    }
    const proven = await this.proofs.proven(ctx, form);
    if (proven.dit) return pointAddress(path, { langue, dit: proven.dit }, 'dit');
    const dit = await this.said(ctx, proven.form);
    const place = dit === 'fait' ? PLACE[proven.form.act] : dit && 'dit';
    return pointAddress(path, { langue, dit, preuve: proven.form.preuve }, place);
  }

  private async said(ctx: CouncilContext | string, form: ChairForm): Promise<Said | undefined> {
    try {
      return (await this.holders.write(ctx, (tx, holder) => this.record(tx, holder, form))) ?? undefined;
    } catch (error) {
      if (error instanceof DomainError && MOVED_ON.has(error.code)) return 'change';
      if (error instanceof DomainError && TOO_LATE.has(error.code)) return 'tard';
      throw error;
    }
  }

  private async record(tx: EntityManager, holder: PointHolder, form: ChairForm): Promise<Said> {
    // asked again in the transaction that writes: a setting or a proof may have changed between the two
    if (await this.proofs.lacks(tx, holder, form)) return 'refus';
    const returns = form.act === 'AGENDA_RETURNED' || form.act === 'MINUTES_RETURNED';
    if (returns && form.reason === '') return 'motif';
    if (form.act === 'UNDO') return (await this.undoing.run(tx, holder, form.id)) ? 'annule' : 'tard';
    if (form.act === 'AGENDA_APPROVED') await this.agendas.approve(tx, holder, form);
    if (form.act === 'AGENDA_RETURNED') await this.agendas.sendBack(tx, holder, form);
    if (form.act === 'MINUTES_APPROVED' || form.act === 'MINUTES_RETURNED') {
      await this.minutes.run(tx, holder, form, form.act === 'MINUTES_APPROVED');
    }
    if (form.act === 'ACTION_TAKEN') await this.actions.run(tx, holder, form.id);
    if (form.act === 'POINT_READ') await keepAct(tx, holder.actor.personId, { kind: 'POINT_READ' }, this.clock.now());
    return 'fait';
  }
}
