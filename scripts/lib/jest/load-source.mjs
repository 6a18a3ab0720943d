import fs from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compiled } from './transform.mjs';

const GLOBALS = new URL('./globals.mjs', import.meta.url).href;
const STUB = new URL('../style-stub.mjs', import.meta.url).href;

/** Hook of Node: what tests import by a name that Node does not know. */
export function resolve(specifier, context, next) {
  if (specifier === '@jest/globals') return { url: GLOBALS, shortCircuit: true };
  if (/\.(css|woff2|svg)$/.test(specifier)) return { url: STUB, shortCircuit: true };
  return next(specifier, context);
}

/** Hook of Node: TypeScript is compiled, once for each of its contents. */
export function load(url, context, next) {
  if (!/\.tsx?(\?|$)/.test(url)) return next(url, context);
  const source = fs.readFileSync(compiled(fileURLToPath(url)).code, 'utf8');
  return { format: 'module', source, shortCircuit: true };
}
