import { queryOptions } from '@tanstack/react-query';
import { figuresApi } from '@trame/contracts/figures';
import type { Period } from '@trame/domain/figures/period';
import { call } from '../../platform/call.ts';

/** The figures of a period, as the reader may read them or as they may be shared. */
export const figuresOf = (councilId: string, period: Period, audience: 'INNER' | 'SHARED') =>
  queryOptions({
    queryKey: [councilId, 'figures', period, audience],
    queryFn: ({ signal }) => call(figuresApi.get, { params: { councilId }, query: { ...period, audience } }, signal),
    placeholderData: (shown) => shown, // another period changes the numbers, not the page
  });
