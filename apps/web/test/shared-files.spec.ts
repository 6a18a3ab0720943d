import { expect, it } from '@jest/globals';
import { sharedFile } from '../shared-files.ts';

const PAGE = { importers: [], dynamicImporters: ['router.tsx'] };
const SIGN_IN = '/src/features/sessions/sign-in.view.tsx';

/** A module that a component brings to `pages`, of which each is loaded when it is opened. */
function known(pages: readonly string[]) {
  const modules = new Map([
    ['field.tsx', { importers: ['form.tsx'], dynamicImporters: [] as string[] }],
    ['form.tsx', { importers: [...pages, 'field.tsx'], dynamicImporters: [] }],
    ...pages.map((page) => [page, PAGE] as const),
  ]);
  return { getModuleInfo: (id: string) => modules.get(id) ?? null };
}

it.each([
  ['what four pages share comes with the desk', ['a', 'b', 'c', 'd'], 'desk'],
  ['what three share comes with each of them', ['a', 'b', 'c'], null],
  ['what signing in shares comes with the door, however many share it', [SIGN_IN, 'a', 'b', 'c', 'd'], 'door'],
  ['what signing in alone needs comes with it', [SIGN_IN], null],
])('%s', (_, pages, file) => expect(sharedFile('field.tsx', known(pages))).toBe(file));
