import { queryOptions } from '@tanstack/react-query';
import { surveyApi } from '@trame/contracts/survey';
import { call } from '../../platform/call.ts';

/** The national survey of a year, as far as the workspace answers it. */
export const surveyOf = (councilId: string, year: number) =>
  queryOptions({
    queryKey: [councilId, 'survey', year],
    queryFn: ({ signal }) => call(surveyApi.get, { params: { councilId }, query: { year } }, signal),
  });
