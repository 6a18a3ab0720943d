import { QueryClientProvider } from '@tanstack/react-query';
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  Outlet,
  RouterProvider,
} from '@tanstack/react-router';
import { render as draw, type RenderResult } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import type { Language } from '@trame/copy/language';
import type { Role } from '@trame/domain/access';
import type { ReactNode } from 'react';
import type { ApiError } from '../src/platform/api-error.ts';
import { CouncilProvider, type Membership } from '../src/platform/council.tsx';
import { createQueryClient } from '../src/platform/query-client.ts';
import { loadWords, WordsProvider } from '../src/platform/words.tsx';

export const COUNCIL_ID = '0198f1c2-6a1b-7c3d-8e4f-000000000001';

/** A membership of the council of the tests, as a coordinator unless told. */
export const aMembership = (role: Role = 'COORDINATOR'): Membership => ({
  councilId: COUNCIL_ID,
  slug: 'clsm-de-rivebourg',
  name: 'CLSM de Rivebourg',
  zone: 'Europe/Paris',
  personId: '0198f1c2-6a1b-7c3d-8e4f-000000000002',
  role,
  leads: [],
});

interface Options {
  role?: Role;
  language?: Language;
  /** The address the screen is opened at; its search params are the screen's. */
  at?: string;
}

/** What a screen said once a command ended. */
export interface Said {
  done: string[];
  refused: ApiError['code'][];
}

/** A router with one page at every address, so that links and search params work; the feature's own routes stay out. */
function routerAround(screen: ReactNode, at: string) {
  const root = createRootRoute({ component: Outlet });
  const page = createRoute({ getParentRoute: () => root, path: '$', component: () => screen });
  return createRouter({
    routeTree: root.addChildren([page]),
    history: createMemoryHistory({ initialEntries: [at] }),
    defaultPendingMinMs: 0,
  });
}

/**
 * Draws one screen with words, data and a council around it. Answers the Testing Library queries, a user who clicks
 * and types, and what was said. The API is whatever `fakeApi()` was told in the test.
 */
export async function render(
  screen: ReactNode,
  { role, language = 'fr', at = '/clsm-de-rivebourg/semaine' }: Options = {},
) {
  const said: Said = { done: [], refused: [] };
  const client = createQueryClient({
    success: (sentence) => said.done.push(sentence),
    refusal: (code) => said.refused.push(code),
  });
  const words = await loadWords(language);
  const inside = <CouncilProvider membership={aMembership(role)}>{screen}</CouncilProvider>;
  const router = routerAround(inside, at);
  await router.load();
  const drawn: RenderResult = draw(
    <WordsProvider initial={words} navigate={(href) => void router.navigate({ href })}>
      <QueryClientProvider client={client}>
        <RouterProvider router={router as never} />
      </QueryClientProvider>
    </WordsProvider>,
  );
  const user: UserEvent = userEvent.setup();
  return { ...drawn, user, said, address: () => router.state.location.href };
}
