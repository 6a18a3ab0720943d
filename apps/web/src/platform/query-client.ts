import { MutationCache, QueryCache, QueryClient, type QueryKey } from '@tanstack/react-query';
import { type ApiError, codeOf } from './api-error.ts';

declare module '@tanstack/react-query' {
  interface Register {
    mutationMeta: {
      /** Keys to read again once it is done, or refused because what was read is no longer what is stored. */
      stale?: readonly QueryKey[];
      /** The sentence said once it is done. */
      done?: string;
      /** The form says its refusals itself, beside what was typed. */
      quiet?: boolean;
    };
  }
}

/** How the outcome of a command reaches the reader. */
export interface Announce {
  success: (sentence: string) => void;
  refusal: (code: ApiError['code']) => void;
}

const PASSING: readonly string[] = ['OFFLINE', 'UNAVAILABLE'];
const mayRetry = (error: unknown): boolean => PASSING.includes(codeOf(error));

/** One client per page: nobody else retries, invalidates or says how a command ended. */
export function createQueryClient(announce: Announce): QueryClient {
  const reread = (keys: readonly QueryKey[] = []) =>
    Promise.all(keys.map((queryKey) => client.invalidateQueries({ queryKey })));
  const client: QueryClient = new QueryClient({
    defaultOptions: { queries: { staleTime: 30_000, retry: (count, error) => count < 2 && mayRetry(error) } },
    queryCache: new QueryCache({
      onError: (error) => {
        // a block says its own failure; that the session is over concerns the whole page
        if (codeOf(error) === 'UNAUTHENTICATED') announce.refusal('UNAUTHENTICATED');
      },
    }),
    mutationCache: new MutationCache({
      onError: (error, _variables, _result, { meta }) => {
        if (!meta?.quiet) announce.refusal(codeOf(error));
        // tried again on the same page, the same command would be refused for ever
        if (codeOf(error) === 'VERSION_STALE') void reread(meta?.stale);
      },
      onSuccess: async (_data, _variables, _result, { meta }) => {
        if (meta?.done) announce.success(meta.done);
        await reread(meta?.stale);
      },
    }),
  });
  return client;
}
