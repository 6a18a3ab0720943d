import path from 'node:path';
import { buildApi, buildWeb } from './lib/build.mjs';

const ROOT = path.resolve(import.meta.dirname, '..');

/** `npm run build`: what `npm start` builds, and no more. */
await Promise.all([buildApi(ROOT), buildWeb(ROOT)]);
