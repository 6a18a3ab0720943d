import { queryOptions } from '@tanstack/react-query';
import { diagnosisApi } from '@trame/contracts/diagnosis';
import { call } from '../call.ts';

/** Under the key of the plan: an objective that comes, goes or changes name makes the diagnosis be read again. */
export const diagnosisKey = (councilId: string) => [councilId, 'plan', 'diagnosis'] as const;

/** Which objectives answer which needs. */
export const coverageOf = (councilId: string) =>
  queryOptions({
    queryKey: [...diagnosisKey(councilId), 'coverage'],
    queryFn: ({ signal }) => call(diagnosisApi.coverage, { params: { councilId } }, signal),
  });
