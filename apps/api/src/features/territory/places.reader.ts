import { Injectable } from '@nestjs/common';
import type { Place, PlacesQuery } from '@trame/contracts/territory';
import { readPlaceSearch } from '@trame/domain/territory/place';
import { CoreDb } from '../../platform/database/core-db.ts';

/** A place with the codes of what it is part of, which the population of a territory needs. */
export interface RegisteredPlace extends Place {
  parent: string | null;
  epci: string | null;
}

/** Finds places in the national register, which belongs to no council. */
@Injectable()
export class PlacesReader {
  constructor(private readonly core: CoreDb) {}

  async find({ search, limit }: PlacesQuery): Promise<{ items: Place[] }> {
    const wanted = readPlaceSearch(search);
    if (!wanted) return { items: [] };
    const items =
      'code' in wanted
        ? await this.core.call<Place>('core.find_places_by_code', [wanted.code, limit])
        : await this.core.call<Place>('core.find_places_by_words', [wanted.words, limit]);
    return { items };
  }

  /** The communes of an EPCI, the largest first; none for an unknown SIREN. */
  async communesOf(siren: string): Promise<{ items: Place[] }> {
    return { items: await this.core.call<Place>('core.communes_of_epci', [siren]) };
  }
}
