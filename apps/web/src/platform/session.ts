import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import { type Me, sessionsApi } from '@trame/contracts/sessions';
import { codeOf } from './api-error.ts';
import { call } from './call.ts';

const noneWhenSignedOut = (error: unknown): null => {
  if (codeOf(error) === 'UNAUTHENTICATED') return null;
  throw error;
};

/** Who is signed in, `null` when nobody is. */
export const meQuery = queryOptions<Me | null>({
  queryKey: ['me'],
  queryFn: ({ signal }) => call(sessionsApi.me, {}, signal).catch(noneWhenSignedOut),
  staleTime: Number.POSITIVE_INFINITY, // a session that ends must not empty the page: the next request says so
});

/** The account behind the page. Only under `accountRoute`, which lets nobody else in. */
export function useMe(): Me {
  const { data } = useSuspenseQuery(meQuery);
  if (!data) throw new Error('useMe() under a page that visitors may open.');
  return data;
}
