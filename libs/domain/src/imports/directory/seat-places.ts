import type { College } from '../../bodies/college.ts';
import type { Rank } from '../../bodies/seat.ts';
import type { SeatWrite } from './directory-writes.ts';
import type { KnownSeat } from './known-directory.ts';

interface Place {
  readonly id: string;
  readonly ranks: Set<Rank>;
  readonly freeFrom: string | null;
}

export interface WantedPlace {
  readonly bodyId: string;
  readonly college: College;
  readonly organizationId: string | null;
  readonly rank: Rank;
  readonly startsOn: string;
}

/** The seats of a council and those a file adds: who joins a seat, who takes a vacant one, who needs another. */
export class SeatPlaces {
  readonly created: SeatWrite[] = [];
  /** By body, college and organisation. */
  readonly #shared = new Map<string, Place[]>();
  /** By body and college. */
  readonly #vacant = new Map<string, Place[]>();
  readonly #newId: () => string;

  constructor(known: readonly KnownSeat[], newId: () => string) {
    this.#newId = newId;
    for (const { id, bodyId, college, freeFrom, mandates } of known) {
      const place = { id, freeFrom, ranks: new Set(mandates.map(({ rank }) => rank)) };
      const organizations = new Set(mandates.map(({ organizationId }) => organizationId));
      if (mandates.length === 0) push(this.#vacant, `${bodyId} ${college}`, place);
      for (const organizationId of organizations)
        push(this.#shared, sharing({ bodyId, college, organizationId }), place);
    }
  }

  /** The seat a mandate goes to. */
  take(wanted: WantedPlace): string {
    const { organizationId, rank } = wanted;
    const near = organizationId === null ? [] : (this.#shared.get(sharing(wanted)) ?? []);
    const joined = near.find((place) => isFree(place, wanted));
    if (joined) {
      joined.ranks.add(rank);
      return joined.id;
    }
    const place = this.#takeVacant(wanted) ?? this.#create(wanted);
    place.ranks.add(rank);
    push(this.#shared, sharing(wanted), place);
    return place.id;
  }

  #takeVacant(wanted: WantedPlace): Place | null {
    const vacant = this.#vacant.get(`${wanted.bodyId} ${wanted.college}`) ?? [];
    const at = vacant.findIndex((place) => isFree(place, wanted));
    return at < 0 ? null : (vacant.splice(at, 1)[0] ?? null);
  }

  #create({ bodyId, college }: WantedPlace): Place {
    const id = this.#newId();
    this.created.push({ id, bodyId, college });
    return { id, freeFrom: null, ranks: new Set() };
  }
}

const isFree = ({ ranks, freeFrom }: Place, { rank, startsOn }: WantedPlace): boolean =>
  !ranks.has(rank) && (rank === 'SUBSTITUTE' || freeFrom === null || startsOn >= freeFrom);

const sharing = ({ bodyId, college, organizationId }: Pick<WantedPlace, 'bodyId' | 'college' | 'organizationId'>) =>
  `${bodyId} ${college} ${organizationId}`;

function push(places: Map<string, Place[]>, key: string, place: Place): void {
  places.set(key, [...(places.get(key) ?? []), place]);
}
