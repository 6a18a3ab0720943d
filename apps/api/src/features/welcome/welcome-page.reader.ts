import { Inject, Injectable } from '@nestjs/common';
import type { PageAnswer } from '@trame/contracts/files';
import type { WelcomePage } from '@trame/contracts/lite';
import type { WelcomeView } from '@trame/contracts/welcome';
import { type WelcomePhase, welcomeWindow } from '@trame/domain/on-the-day/welcome-window';
import { CONFIG, type Config } from '../../platform/config.ts';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { LitePages } from '../../platform/lite/lite-pages.ts';
import { otherLanguage } from '../invitations/index.ts';
import { type Room, Rooms } from './rooms.ts';

/** The address of the page of a room: `langue` is left out when it is French. */
export function roomAddress(token: string, { langue, fait }: Partial<WelcomeView>): string {
  const search = new URLSearchParams({ ...(langue === 'en' ? { langue } : {}), ...(fait ? { fait } : {}) });
  return `/e/${encodeURIComponent(token)}${search.size === 0 ? '' : `?${String(search)}`}`;
}

const STEPS = { EARLY: 'early', OPEN: 'ask', OVER: 'over' } as const satisfies Record<
  WelcomePhase,
  WelcomePage['step']
>;

/** The page behind the code of a room. Readers of codes open it as they like: reading writes nothing. */
@Injectable()
export class WelcomePageReader {
  constructor(
    private readonly rooms: Rooms,
    private readonly db: TenantDb,
    private readonly lite: LitePages,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async read(token: string, view: WelcomeView): Promise<PageAnswer> {
    const followed = await this.rooms.follow(token);
    const room = followed && (await this.db.read(followed.actor, (tx) => this.rooms.read(tx, followed.welcomeId)));
    if (room) return this.lite.answer(pageOf(room, token, view));
    const { langue: language } = view;
    const other = roomAddress(token, { langue: otherLanguage(language) });
    const signInHref = `${this.config.publicUrl}/connexion`;
    return this.lite.answer({ page: 'linkOver', language, otherLanguage: other, signInHref }, false);
  }
}

function pageOf({ council, title, starts, place, phase }: Room, token: string, view: WelcomeView): WelcomePage {
  const { langue } = view;
  return {
    page: 'welcome',
    language: langue,
    otherLanguage: roomAddress(token, { ...view, langue: otherLanguage(langue) }),
    council,
    meeting: { title, starts, place },
    step: phase === 'OPEN' && view.fait ? 'thank' : STEPS[phase],
    opens: welcomeWindow(starts.local).opens,
    action: roomAddress(token, { langue }),
  };
}
