/** Zones of the school calendar. Corsica and overseas have calendars of their own, which are not known here. */
export const SCHOOL_ZONES = ['A', 'B', 'C'] as const;
export type SchoolZone = (typeof SCHOOL_ZONES)[number];

/**
 * Departments of each zone, academy by academy (code de l'éducation, D521-1 to D521-5; zones of the arrêté of 2015, as
 * each calendar since repeats them).
 */
const DEPARTMENTS: Record<SchoolZone, string> = {
  // Besançon, Bordeaux, Clermont-Ferrand, Dijon, Grenoble, Limoges, Lyon, Poitiers
  A: '25 39 70 90  24 33 40 47 64  03 15 43 63  21 58 71 89  07 26 38 73 74  19 23 87  01 42 69  16 17 79 86',
  // Aix-Marseille, Amiens, Lille, Nancy-Metz, Nantes, Nice, Normandie, Orléans-Tours, Reims, Rennes, Strasbourg
  B: '04 05 13 84  02 60 80  59 62  54 55 57 88  44 49 53 72 85  06 83  14 27 50 61 76  18 28 36 37 41 45  08 10 51 52  22 29 35 56  67 68',
  // Créteil, Montpellier, Paris, Toulouse, Versailles
  C: '77 93 94  11 30 34 48 66  75  09 12 31 32 46 65 81 82  78 91 92 95',
};

const zones = new Map(
  SCHOOL_ZONES.flatMap((zone) => DEPARTMENTS[zone].split(/ +/).map((department) => [department, zone] as const)),
);

/** The one zone of a territory, by the codes of its departments; `null` when there is none, or more than one. */
export function schoolZoneOf(departments: readonly string[]): SchoolZone | null {
  const found = new Set(departments.map((department) => zones.get(department) ?? null));
  const [only = null] = found;
  return found.size === 1 ? only : null;
}
