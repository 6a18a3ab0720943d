import { queryOptions, useQuery } from '@tanstack/react-query';
import { territoryApi } from '@trame/contracts/territory';
import { schoolHolidaysIn } from '@trame/domain/territory/school-holidays';
import { type SchoolZone, schoolZoneOf } from '@trame/domain/territory/school-zone';
import { call } from '../../platform/call.ts';
import { useCouncil } from '../../platform/council.tsx';

const HOUR = 3_600_000;

const territoryOf = (councilId: string) =>
  queryOptions({
    queryKey: [councilId, 'territory'],
    queryFn: ({ signal }) => call(territoryApi.get, { params: { councilId } }, signal),
    staleTime: HOUR,
  });

/** The zone of the council's territory; `null` when it has none or several, `undefined` while it is being read. */
export function useSchoolZone(): SchoolZone | null | undefined {
  const { councilId } = useCouncil();
  const { data } = useQuery(territoryOf(councilId));
  return data && schoolZoneOf(data.departments);
}

/** Is a day (`YYYY-MM-DD`) without school in the zone? */
export const isSchoolHoliday = (zone: SchoolZone | null | undefined, day: string): boolean =>
  zone ? schoolHolidaysIn(zone, day, day).length > 0 : false;
