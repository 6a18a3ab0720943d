import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Inject, Injectable } from '@nestjs/common';
import type { PageAnswer } from '@trame/contracts/files';
import type { LiteBundle, LitePage } from '@trame/contracts/lite';
import { CONFIG, type Config } from '../config.ts';

/** Renders the pages of people without an account with the bundle built from `apps/web/src/lite`. */
@Injectable()
export class LitePages {
  private loaded: Promise<LiteBundle> | undefined;

  constructor(@Inject(CONFIG) private readonly config: Config) {}

  async answer(page: LitePage, found = true): Promise<PageAnswer> {
    this.loaded ??= import(pathToFileURL(join(this.config.liteDir, 'server.js')).href) as Promise<LiteBundle>;
    const { renderPage } = await this.loaded;
    return { html: renderPage(page), found };
  }
}
