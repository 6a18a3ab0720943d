import { Injectable } from '@nestjs/common';
import { CoreDb } from '../../platform/database/core-db.ts';
import type { AccountContext } from '../../platform/http/context.ts';

/** French or English, for the screens and the mails of one account. */
@Injectable()
export class ChooseLocale {
  constructor(private readonly core: CoreDb) {}

  async run({ accountId }: AccountContext, { locale }: { locale: 'fr' | 'en' }): Promise<void> {
    await this.core.call('core.set_locale', [accountId, locale]);
  }
}
