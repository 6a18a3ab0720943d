import react from '@vitejs/plugin-react';
import { defaultServerConditions, defineConfig } from 'vite';

/** One server bundle, everything inside, that the API loads; its style sheet is a file beside it. */
export default defineConfig({
  root: import.meta.dirname,
  base: '/lite/',
  publicDir: false,
  plugins: [react()],
  ssr: { noExternal: true, resolve: { conditions: ['@trame/source', ...defaultServerConditions] } },
  build: {
    ssr: 'src/lite/server.tsx',
    outDir: 'dist/lite',
    ssrEmitAssets: true,
    target: 'node20',
    assetsInlineLimit: 0, // the content policy lets no script in that is written inside a page
    rollupOptions: { output: { entryFileNames: 'server.js' } },
  },
});
