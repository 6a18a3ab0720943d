import path from 'node:path';
import { buildWeb, compile } from './lib/build.mjs';

const ROOT = path.resolve(import.meta.dirname, '..');

/** `npm run build`: what `npm start` builds, and no more. */
await Promise.all([compile(ROOT), buildWeb(ROOT)]);
