import { type Place, type PlaceKind, placeKey } from './place.ts';

/** A commune as the national register (découpage administratif) writes it; only what we read. */
export interface RegisterCommune {
  readonly code: string;
  readonly nom: string;
  readonly type: string;
  readonly departement?: string;
  readonly codesPostaux?: readonly string[];
  readonly population?: number;
  readonly commune?: string;
  readonly chefLieu?: string;
}

export interface RegisterEpci {
  readonly code: string;
  readonly nom: string;
  readonly populationMunicipale?: number;
  readonly membres: readonly { readonly code: string; readonly populationMunicipale?: number }[];
}

const KINDS: Readonly<Record<string, PlaceKind>> = {
  'commune-actuelle': 'MUNICIPALITY',
  'arrondissement-municipal': 'ARRONDISSEMENT',
  'commune-associee': 'ASSOCIATED',
  'commune-deleguee': 'ASSOCIATED',
};

/** The places of the register, communes with the EPCI they belong to. Later EPCI win: Paris' territories over its metropolis. */
export function placesOf(communes: readonly RegisterCommune[], groups: readonly RegisterEpci[]): Place[] {
  const epciOf = new Map(groups.flatMap(({ code, membres }) => membres.map((member) => [member.code, code] as const)));
  const known = communes.flatMap((commune) => {
    const kind = KINDS[commune.type];
    return kind ? [communePlace(commune, kind, epciOf.get(communeOf(commune)) ?? null)] : [];
  });
  return [...known, ...groups.map(epciPlace)];
}

/** An arrondissement or an associated commune belongs where its commune does. */
const communeOf = ({ commune, chefLieu, code }: RegisterCommune): string => commune ?? chefLieu ?? code;

const communePlace = (commune: RegisterCommune, kind: PlaceKind, epci: string | null): Place => ({
  kind,
  code: commune.code,
  name: commune.nom,
  found: placeKey(commune.nom),
  postcodes: commune.codesPostaux ?? [],
  population: kind === 'ASSOCIATED' ? null : (commune.population ?? null),
  department: commune.departement ?? null,
  parent: commune.commune ?? commune.chefLieu ?? null,
  epci,
  members: [],
});

const epciPlace = ({ code, nom, populationMunicipale, membres }: RegisterEpci): Place => ({
  kind: 'EPCI',
  code,
  name: nom,
  found: placeKey(nom),
  postcodes: [],
  population: populationMunicipale ?? membres.reduce((sum, member) => sum + (member.populationMunicipale ?? 0), 0),
  department: null,
  parent: null,
  epci: null,
  members: membres.map((member) => member.code),
});
