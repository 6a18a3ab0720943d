import { queryOptions, useQuery } from '@tanstack/react-query';
import { territoryApi } from '@trame/contracts/territory';
import { call } from '../../platform/call.ts';
import { useCouncilOrNone } from '../../platform/council.tsx';

const HOUR = 3_600_000;
const NOWHERE: readonly string[] = [];

const territoryOf = (councilId = '') =>
  queryOptions({
    queryKey: [councilId, 'territory'],
    queryFn: ({ signal }) => call(territoryApi.get, { params: { councilId } }, signal),
    staleTime: HOUR,
    enabled: councilId !== '',
  });

/** The territory of the council; `undefined` while it is being read, or outside a council. */
export const useTerritory = () => useQuery(territoryOf(useCouncilOrNone()?.councilId)).data;

/** Codes of its departments; none until they are known. */
export const useDepartments = (): readonly string[] => useTerritory()?.departments ?? NOWHERE;
