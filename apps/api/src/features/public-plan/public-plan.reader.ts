import { Injectable } from '@nestjs/common';
import type { PageAnswer } from '@trame/contracts/files';
import type { PublicPlanPage } from '@trame/contracts/lite-public-plan';
import type { PublicPlanView } from '@trame/contracts/public-plan';
import { CoreDb } from '../../platform/database/core-db.ts';
import { LitePages } from '../../platform/lite/lite-pages.ts';
import { otherLanguage } from '../invitations/index.ts';

/** The page of a plan for everybody: what one function of the database tells, and nothing that is read here. */
@Injectable()
export class PublicPlanReader {
  constructor(
    private readonly core: CoreDb,
    private readonly lite: LitePages,
  ) {}

  /** A council that publishes nothing and one that is not there look the same. */
  async read(slug: string, { langue: language }: PublicPlanView): Promise<PageAnswer> {
    const [plan] = await this.core.call<NonNullable<PublicPlanPage['plan']>>('core.public_plan', [slug]);
    const other = otherLanguage(language);
    const address = `/c/${encodeURIComponent(slug)}/plan${other === 'en' ? '?langue=en' : ''}`;
    const page = { page: 'publicPlan' as const, language, otherLanguage: address, plan: plan ?? null };
    return this.lite.answer(page, plan !== undefined);
  }
}
