import optimizeLocales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';

const api = process.env['TRAME_API'] ?? 'http://127.0.0.1:3000';

export default defineConfig({
  root: import.meta.dirname,
  plugins: [
    react(),
    // React Aria has its English words under en-US only: en-GB here would leave English readers without any, and crash
    { ...optimizeLocales.vite({ locales: ['fr-FR', 'en-US'] }), enforce: 'pre' },
  ],
  resolve: { conditions: ['@trame/source', ...defaultClientConditions] },
  server: { proxy: { '/api': api, '/r': api, '/dev': api } },
  build: {
    target: 'es2022',
    manifest: true, // read by the check of the initial JavaScript
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 400,
  },
});
