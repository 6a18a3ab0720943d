import { Injectable } from '@nestjs/common';
import { can } from '@trame/domain/access';
import { validate as isUuid } from 'uuid';
import { Forbidden, NotFound, Unauthenticated } from '../errors/refusals.ts';
import { Identities } from '../http/identities.ts';
import type { WithCookies } from '../http/session-cookie.ts';
import { SharedTexts, type Writer } from './shared-texts.ts';

/** Which text of which council a name is about. */
export interface TextName {
  councilId: string;
  textId: string;
}

/** Reads `<council>/<text>`; throws `NotFound` for anything else. */
export function readName(name: string): TextName {
  const [councilId = '', textId = '', ...rest] = name.split('/');
  if (!isUuid(councilId) || !isUuid(textId) || rest.length > 0) throw new NotFound();
  return { councilId, textId };
}

/** Who is behind a socket now: the session and the membership are read again each time, as for each request. */
@Injectable()
export class Writers {
  constructor(
    private readonly identities: Identities,
    private readonly texts: SharedTexts,
  ) {}

  /** Throws `Unauthenticated`, `NotFound` outside their councils, `Forbidden` without the permission. */
  async writer(request: WithCookies, councilId: string): Promise<Writer> {
    const identity = await this.identities.identify(request, councilId);
    if (!identity) throw new Unauthenticated();
    const { accountId, member } = identity;
    if (!member) throw new NotFound();
    if (!can(member.role, this.texts.permission)) throw new Forbidden();
    return { accountId, councilId, ...member };
  }
}
