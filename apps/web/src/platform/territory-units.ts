import { useQuery } from '@tanstack/react-query';
import { territoryApi } from '@trame/contracts/territory';
import { call } from './call.ts';
import { useCouncil } from './council.tsx';

/** The units of the territory of the council. */
export function useTerritoryUnits() {
  const { councilId } = useCouncil();
  const territory = useQuery({
    queryKey: [councilId, 'territory'],
    queryFn: ({ signal }) => call(territoryApi.get, { params: { councilId } }, signal),
  });
  return territory.data?.units ?? [];
}
