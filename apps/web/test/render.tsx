import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import {
  type AnyRoute,
  type AnyRouter,
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  Outlet,
  type RouterHistory,
  RouterProvider,
} from '@tanstack/react-router';
import { render as draw, type RenderResult } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import type { Language } from '@trame/copy/language';
import type { Role } from '@trame/domain/access';
import { type ReactNode, useEffect } from 'react';
import {
  accountRoute,
  councilRoute,
  deskRoute,
  personalRoute,
  rootRoute,
  visitorRoute,
} from '../src/platform/anchors.ts';
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
function routerAround(screen: ReactNode, history: RouterHistory): AnyRouter {
  const root = createRootRoute({ component: Outlet });
  const page = createRoute({ getParentRoute: () => root, path: '$', component: () => screen });
  return createRouter({ routeTree: root.addChildren([page]), history });
}

const historyAt = (at: string) => createMemoryHistory({ initialEntries: [at] });

interface Around {
  client: QueryClient;
  said: Said;
}

function around(): Around {
  const said: Said = { done: [], refused: [] };
  const client = createQueryClient({
    success: (sentence) => said.done.push(sentence),
    refusal: (code) => said.refused.push(code),
  });
  return { client, said };
}

/** What a screen read is forgotten after the screen, whose last observers would keep it, and the worker, five minutes more. */
function Forgetting({ client }: { client: QueryClient }): null {
  useEffect(() => () => client.clear(), [client]);
  return null;
}

/** Words and data around a router; a user who clicks and types; what was said; where the page is, and the button Back. */
async function drawn(router: AnyRouter, history: RouterHistory, { client, said }: Around, language: Language) {
  const { spoken, complete } = await loadWords(language);
  await complete();
  await router.load();
  const result: RenderResult = draw(
    <WordsProvider initial={spoken} navigate={(href) => void router.navigate({ href })}>
      <QueryClientProvider client={client}>
        <RouterProvider router={router} />
        <Forgetting client={client} />
      </QueryClientProvider>
    </WordsProvider>,
  );
  const user: UserEvent = userEvent.setup();
  return { ...result, user, said, address: () => router.state.location.href, back: () => history.back() };
}

/**
 * Draws one screen in a council, at any address. The API is whatever `fakeApi()` was told in the test.
 */
export function render(screen: ReactNode, { role, language = 'fr', at = '/clsm-de-rivebourg/semaine' }: Options = {}) {
  const inside = <CouncilProvider membership={aMembership(role)}>{screen}</CouncilProvider>;
  const history = historyAt(at);
  return drawn(routerAround(inside, history), history, around(), language);
}

/** The routes of a feature, by the anchor they hang on. */
interface Hung {
  visitor?: readonly AnyRoute[];
  personal?: readonly AnyRoute[];
  council?: readonly AnyRoute[];
  desk?: readonly AnyRoute[];
}

/**
 * Opens an address of a feature's own routes, params and guards included; any other address is an empty page. Pages
 * of a council need `fakeApi().on(sessionsApi.me, …)` with a membership.
 */
export function renderRoutes(
  { visitor = [], personal = [], council = [], desk = [] }: Hung,
  at: string,
  language: Language = 'fr',
) {
  const elsewhere = createRoute({ getParentRoute: () => rootRoute, path: '$', component: () => null });
  const councilPages = councilRoute.addChildren([...council, deskRoute.addChildren([...desk])]);
  const accountPages = accountRoute.addChildren([personalRoute.addChildren([...personal]), councilPages]);
  const routeTree = rootRoute.addChildren([elsewhere, visitorRoute.addChildren([...visitor]), accountPages]);
  const data = around();
  const history = historyAt(at);
  const router = createRouter({
    routeTree,
    history,
    context: { queryClient: data.client, completeWords: () => Promise.resolve() },
  });
  return drawn(router, history, data, language);
}
