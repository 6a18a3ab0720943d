import { schoolHolidaysIn } from '@trame/domain/territory/school-holidays';
import { type SchoolZone, schoolZoneOf } from '@trame/domain/territory/school-zone';
import { useTerritory } from './territory.queries.ts';

/** The zone of the council's territory; `null` when it has none or several, `undefined` while it is being read. */
export function useSchoolZone(): SchoolZone | null | undefined {
  const territory = useTerritory();
  return territory && schoolZoneOf(territory.departments);
}

/** Is a day (`YYYY-MM-DD`) without school in the zone? */
export const isSchoolHoliday = (zone: SchoolZone | null | undefined, day: string): boolean =>
  zone ? schoolHolidaysIn(zone, day, day).length > 0 : false;
