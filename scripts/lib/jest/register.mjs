import { register } from 'node:module';
import './globals.mjs';

/** For `node --import`: TypeScript, style sheets and `@jest/globals` become modules that Node itself loads, once per worker. */
register('./load-source.mjs', import.meta.url);
