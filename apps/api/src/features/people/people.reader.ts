import { Injectable } from '@nestjs/common';
import type { LikelyPerson, PeopleQuery, Person, PersonRow, SamePerson } from '@trame/contracts/people';
import { maySeeMaskedColleges } from '@trame/domain/access';
import { fold } from '@trame/domain/imports/cells/fold';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock.ts';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { NotFound } from '../../platform/errors/refusals.ts';
import type { Actor } from '../../platform/http/context.ts';
import { DIRECTORY } from './directory.sql.ts';
import { LIKELY, ONE_PERSON } from './people.sql.ts';

type DirectoryLine = PersonRow & { total: number };

/** What the search must hold, accents and punctuation aside; folding leaves no wildcard of LIKE behind. */
const pattern = (search: string | undefined): string | null => (search && fold(search) ? `%${fold(search)}%` : null);

/** Every read of the people: a statement for the directory, a statement for one page. */
@Injectable()
export class PeopleReader {
  constructor(
    private readonly db: TenantDb,
    private readonly clock: Clock,
  ) {}

  list(ctx: Actor, query: PeopleQuery): Promise<{ items: PersonRow[]; total: number }> {
    const { search, bodyId, organizationId, list, sort, limit, offset, college } = query;
    const chosen = [bodyId, organizationId, list].map((id) => id ?? null);
    const wanted = [pattern(search), ...chosen, sort, limit, offset, college ?? null];
    return this.db.read(ctx, async (tx) => {
      const items = await tx.query<DirectoryLine[]>(DIRECTORY, [...this.seenBy(ctx), ...wanted]);
      return { items, total: items[0]?.total ?? 0 };
    });
  }

  get(ctx: Actor, personId: string): Promise<Person> {
    return this.db.read(ctx, (tx) => this.one(tx, ctx, personId));
  }

  /** Who may be the person about to be added: same folded name in either order, or same address. */
  async likely(ctx: Actor, { givenName, familyName, email }: LikelyPerson): Promise<{ items: SamePerson[] }> {
    const names = [fold(`${givenName} ${familyName}`), fold(`${familyName} ${givenName}`)];
    return { items: await this.db.read(ctx, (tx) => tx.query<SamePerson[]>(LIKELY, [names, email ?? null])) };
  }

  /** The person inside a command's own transaction; refuses who is not there. */
  async one(tx: EntityManager, ctx: Actor, personId: string): Promise<Person> {
    const [found] = await tx.query<Person[]>(ONE_PERSON, [...this.seenBy(ctx), personId, ctx.personId]);
    if (!found) throw new NotFound();
    return found;
  }

  /** Contact details are for those who see the masked colleges too: an address may tell as much as a college. */
  private seenBy({ role }: Actor): unknown[] {
    return [this.clock.now(), maySeeMaskedColleges(role)];
  }
}
