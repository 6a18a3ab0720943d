import { Injectable } from '@nestjs/common';
import type { ChairForm, ChairView } from '@trame/contracts/chair-page';
import type { EntityManager } from 'typeorm';
import { CoreDb } from '../../platform/database/core-db.ts';
import { DomainError } from '../../platform/errors/domain-error.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { PasswordProof } from '../sessions/index.ts';
import { ChairCodes } from './chair-codes.ts';
import { type PointHolder, PointHolders } from './point-holder.ts';
import { RenewLink } from './renew-link.ts';

/** What may be said now, with the proof of the browser; or what the page answers instead. */
interface Proven {
  form: ChairForm;
  dit?: NonNullable<ChairView['dit']>;
}

/** Asks whoever holds a link to prove it before they act, where the council wants that; and gives another link. */
@Injectable()
export class PointProofs {
  constructor(
    private readonly holders: PointHolders,
    private readonly codes: ChairCodes,
    private readonly passwords: PasswordProof,
    private readonly core: CoreDb,
    private readonly renewing: RenewLink,
  ) {}

  renew(token: string): Promise<void> {
    return this.renewing.run(token);
  }

  /** Is a proof asked for that the form does not bring? An account has proved who it is by signing in. */
  async lacks(tx: EntityManager, { asksCode, door, actor }: PointHolder, { preuve }: ChairForm): Promise<boolean> {
    return asksCode && door.kind === 'LINK' && !(await this.codes.holds(tx, actor.personId, preuve));
  }

  /** What is to be recorded; a code is mailed when one is lacking, and what waited is said with it. @throws TooMany */
  async proven(ctx: CouncilContext | string, form: ChairForm): Promise<Proven> {
    if (typeof ctx !== 'string') return { form };
    if (form.act === 'PROVE') return this.prove(ctx, form);
    const asked = await this.holders.write(ctx, async (tx, holder) => {
      const lacks = await this.lacks(tx, holder, form);
      if (lacks) await this.codes.ask(tx, holder, form);
      return lacks;
    });
    return asked ? { form, dit: 'code' } : { form };
  }

  private async prove(token: string, form: ChairForm): Promise<Proven> {
    const isKnown = form.password !== '' && (await this.knowsPassword(token, form.password));
    const proof = await this.holders.write(token, (tx, { actor }) =>
      this.codes.prove(tx, actor.personId, { code: form.code, isKnown }),
    );
    return proof ? { form: { ...proof.pending, preuve: proof.secret } } : { form, dit: 'refus' };
  }

  /** Read first, then hashed, outside of any transaction: nothing slow is done in one. */
  private async knowsPassword(token: string, password: string): Promise<boolean> {
    const accountId = await this.holders.read(token, (_tx, holder) => Promise.resolve(holder.accountId));
    if (!accountId) return false;
    const [account] = await this.core.call<{ email: string }>('core.account_by_id', [accountId]);
    if (!account) return false;
    try {
      return (await this.passwords.accountOf({ email: account.email, password })) === accountId;
    } catch (error) {
      if (error instanceof DomainError && error.code === 'WRONG_CREDENTIALS') return false;
      throw error;
    }
  }
}
