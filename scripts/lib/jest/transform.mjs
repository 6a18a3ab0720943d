import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import swc from '@swc/core';

const CACHE = fileURLToPath(new URL('../../../node_modules/.cache/tests', import.meta.url));

const OPTIONS = {
  module: { type: 'es6' },
  sourceMaps: true,
  jsc: {
    target: 'es2022',
    keepClassNames: true,
    parser: { syntax: 'typescript', tsx: true, decorators: true },
    transform: {
      legacyDecorator: true,
      decoratorMetadata: true,
      useDefineForClassFields: false,
      react: { runtime: 'automatic' },
    },
  },
};
const SALT = JSON.stringify([OPTIONS, swc.version]);

/**
 * Where the compiled text of a source file lies, and its map beside it; compiled when it was not yet.
 * @param {string} file absolute path of a `.ts` or `.tsx`
 * @returns {{ code: string, map: string }} paths
 */
export function compiled(file) {
  const source = fs.readFileSync(file, 'utf8');
  const name = path.join(CACHE, createHash('sha256').update(`${SALT}${file}${source}`).digest('hex'));
  const kept = { code: `${name}.mjs`, map: `${name}.map` };
  if (!fs.existsSync(kept.code)) {
    const { code, map } = swc.transformSync(source, { ...OPTIONS, filename: file });
    fs.mkdirSync(CACHE, { recursive: true });
    writeWhole(kept.map, map);
    writeWhole(kept.code, code);
  }
  return kept;
}

/** Two workers may compile one file at once: neither reads half a text. */
function writeWhole(file, text) {
  fs.writeFileSync(`${file}.${process.pid}`, text);
  fs.renameSync(`${file}.${process.pid}`, file);
}
