import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import type { i18n } from 'i18next';
import { useState } from 'react';
import { createQueryClient } from '../platform/query-client.ts';
import { WordsProvider } from '../platform/words.tsx';
import { createAppRouter } from './router.tsx';

function start() {
  const queryClient = createQueryClient({
    success: () => undefined,
    refusal: () => undefined,
    signedOut: () => void router.invalidate(),
  });
  const router = createAppRouter(queryClient);
  return { queryClient, router };
}

/** The whole application: words, data, pages. */
export function App({ words }: { words: i18n }) {
  const [{ queryClient, router }] = useState(start);
  return (
    <WordsProvider initial={words}>
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </WordsProvider>
  );
}
