import optimizeLocales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig, type Plugin } from 'vite';
import { SERVED_BY_API } from './served-by-api.ts';
import { type Modules, sharedFile } from './shared-files.ts';

const api = process.env['TRAME_API'] ?? 'http://127.0.0.1:3000';

/** Words kept of each list of passwords: what the meter hints at; the API judges with the whole lists. */
const GUESSED = 6_000;

/** Shortens the lists of the strength meter, which come sorted by frequency: 512 kB gzip would wait on a phone. */
const shortLists: Plugin = {
  name: 'short-lists',
  transform(code, id) {
    if (!/zxcvbn-ts\/language-[a-z]+\/dist\/\w+\.json\.esm\.js$/.test(id)) return null;
    return {
      code: code.replace(
        /"([^"]+)"\.split/,
        (_, words: string) => `"${words.split(',').slice(0, GUESSED).join()}".split`,
      ),
      map: null,
    };
  },
};

export default defineConfig({
  root: import.meta.dirname,
  plugins: [
    react(),
    shortLists,
    // React Aria has its English words under en-US only: en-GB here would leave English readers without any, and crash
    { ...optimizeLocales.vite({ locales: ['fr-FR', 'en-US'] }), enforce: 'pre' },
  ],
  // zod would compile validators with eval, which the content policy refuses: said before its first schema is made
  define: { 'globalThis.__zod_globalConfig': '{"jitless":true}' },
  resolve: { conditions: ['@trame/source', ...defaultClientConditions] },
  server: {
    proxy: {
      ...Object.fromEntries(SERVED_BY_API.map((pattern) => [pattern, api])),
      '^/collab$': { target: api, ws: true },
    },
  },
  build: {
    target: 'es2022',
    manifest: true, // read by the check of the initial JavaScript
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 700, // `first` is weighed by its own budget, compressed
    // in a file of its own, each icon and each module that every screen needs would be one more request
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // but for the entry, which waits for words that may import what stands here
            { name: 'first', tags: ['$initial'], test: (id) => !id.endsWith('/main.tsx'), priority: 4 },
            // the door before the desk: a group takes along all that its modules import, which the door would then wait for
            ...(['door', 'desk'] as const).map((debugName, place) => ({
              debugName,
              name: (id: string, modules: Modules) => (sharedFile(id, modules) === debugName ? debugName : null),
              priority: 3 - place,
            })),
            { name: 'icons', test: /node_modules[\\/]lucide-react[\\/]/, priority: 1 },
          ],
        },
      },
    },
  },
});
