import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import type { ApiError } from '../platform/api-error.ts';
import { LastRefusalProvider } from '../platform/last-refusal.tsx';
import { createQueryClient } from '../platform/query-client.ts';
import { type Words, WordsProvider } from '../platform/words.tsx';
import { type AppRouter, createAppRouter } from './router.tsx';

function start(refusal: (code: ApiError['code']) => void, completeWords: Words['complete']) {
  const queryClient = createQueryClient({
    success: (sentence) => void import('@trame/ui/toaster').then(({ notify }) => notify(sentence)),
    refusal,
  });
  const router = createAppRouter({ queryClient, completeWords });
  bringPage(router);
  return { queryClient, router };
}

/** The code of the page is on its way while who reads it is asked; guards go first, and the router would wait for them. */
function bringPage(router: AppRouter): void {
  const [routes] = router.getMatchedRoutes(router.latestLocation.pathname);
  // what fails here fails again, and is said, where the page is drawn
  for (const route of routes) router.loadRouteChunk(route)?.catch(() => undefined);
}

/** The whole application: words, data, pages. */
export function App({ words }: { words: Words }) {
  const [code, setCode] = useState<ApiError['code'] | null>(null);
  const [{ queryClient, router }] = useState(() => start(setCode, words.complete));
  const dismiss = () => setCode(null);
  useEffect(() => router.subscribe('onBeforeNavigate', ({ pathChanged }) => pathChanged && setCode(null)), [router]);
  return (
    <WordsProvider initial={words.spoken} navigate={(href) => void router.navigate({ href })}>
      <QueryClientProvider client={queryClient}>
        <LastRefusalProvider value={{ code, dismiss }}>
          <RouterProvider router={router} />
        </LastRefusalProvider>
      </QueryClientProvider>
    </WordsProvider>
  );
}
