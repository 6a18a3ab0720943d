import type { UnitKind } from './place.ts';

export interface CountedUnit {
  readonly kind: UnitKind;
  readonly code: string | null;
  readonly population: number | null;
  /** The commune an arrondissement or an associated commune is part of. */
  readonly parent: string | null;
  /** SIREN of the EPCI of a commune. */
  readonly epci: string | null;
}

export interface TerritoryPopulation {
  readonly inhabitants: number;
  /** Units whose inhabitants no register counts, and that no other unit covers: the sum is a minimum. */
  readonly uncounted: number;
}

/**
 * Inhabitants of a territory, nobody twice: a commune listed beside its EPCI, an arrondissement beside its commune are
 * already counted. Associated communes, districts and sectors have no figure of their own.
 */
export function populationOf(units: readonly CountedUnit[]): TerritoryPopulation {
  const codes = (kind: UnitKind) => new Set(units.filter((unit) => unit.kind === kind).map(({ code }) => code));
  const [epcis, communes] = [codes('EPCI'), codes('MUNICIPALITY')];
  const covered = ({ epci, parent }: CountedUnit) =>
    (epci !== null && epcis.has(epci)) || (parent !== null && communes.has(parent));
  const own = units.filter((unit) => !covered(unit));
  return {
    inhabitants: own.reduce((sum, { population }) => sum + (population ?? 0), 0),
    uncounted: own.filter(({ population }) => population === null).length,
  };
}
