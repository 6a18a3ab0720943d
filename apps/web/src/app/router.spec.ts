import { describe, expect, it } from '@jest/globals';
import { QueryClient } from '@tanstack/react-query';
import { COUNCIL_COMMANDS, COUNCIL_PAGES } from './navigation.ts';
import { createAppRouter } from './router.tsx';

const context = { queryClient: new QueryClient(), completeWords: () => Promise.resolve() };
const repeated = (names: readonly string[]): string[] => names.filter((name, at) => names.indexOf(name) !== at);

describe('the pages', () => {
  it('each have one address', () => {
    const router = createAppRouter(context); // refuses two routes at one address
    expect(Object.keys(router.routesByPath)).toEqual(
      expect.arrayContaining(['/connexion', '/mes-sessions', '/plan-du-site', '/$clsm/semaine']),
    );
  });

  it('are listed once, in menus and commands, and every entry leads to one of them', () => {
    const { routesByPath } = createAppRouter(context);
    const words = [...COUNCIL_PAGES, ...COUNCIL_COMMANDS].map(({ word }) => word);
    const addresses = [...COUNCIL_PAGES, ...COUNCIL_COMMANDS].map(({ link }) => link('x').to);
    expect(repeated(words)).toEqual([]);
    expect(addresses.filter((address) => !(address in routesByPath))).toEqual([]);
  });
});
