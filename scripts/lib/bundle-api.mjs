import fs from 'node:fs/promises';
import path from 'node:path';
import { fingerprint, unlessNoted } from './fingerprint.mjs';

/** The programs of the API, each the name of its entry. */
const PROGRAMS = ['main', 'worker', 'migrate', 'seed', 'create-account'];
const COMPILED = 'apps/api/dist';
const BUNDLED = `${COMPILED}/bundled`;
/** Native code, files read where they are installed, what is read late if ever, and what Nest asks for without needing it. */
const LEFT_OUT = [
  '@aws-sdk/client-s3', // joined, what `import()` gives of an older package has no names
  '@node-rs/argon2',
  'swagger-ui-dist',
  '@etalab/decoupage-administratif',
  '@fastify/static',
  ...['@fastify/view', '@nestjs/platform-express', '@nestjs/websockets', '@nestjs/microservices'],
  ...['class-validator', 'class-transformer'],
];
/** Packages of the older kind call `require` for what Node brings. */
const REQUIRE = `import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);`;

/** Left to itself, V8 lets garbage of many requests stand on a large machine: 283 MB where 183 do, no slower. */
export const SERVER_FLAGS = ['--max-old-space-size=256'];

/**
 * Where a program of the API is, from the checkout: joined for use, or as the compiler that watches writes it again.
 * @param {string} name one of `PROGRAMS`
 */
export const programFile = (name, { watched = false } = {}) => `${watched ? COMPILED : BUNDLED}/${name}.js`;

/**
 * Joins each program of the compiled API with the packages it uses: reading two thousand files takes longer than
 * everything else that happens before the first answer.
 * @param {string} root the checkout, already compiled
 * @param {string[]} sources what the compiled files are made of
 * @returns {Promise<boolean>} whether anything had changed
 */
export function bundleApi(root, sources) {
  const files = [...sources, import.meta.filename].map((name) => path.resolve(root, name));
  return unlessNoted(
    path.join(root, BUNDLED, '.built-from'),
    () => fingerprint(files),
    () => bundle(root),
  );
}

async function bundle(root) {
  const { build } = await import('esbuild');
  const outdir = path.join(root, BUNDLED);
  await fs.rm(outdir, { recursive: true, force: true });
  await build({
    absWorkingDir: root,
    entryPoints: PROGRAMS.map((name) => `${COMPILED}/${name}.js`),
    outdir,
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    keepNames: true, // Nest and the logs call classes by their name
    external: LEFT_OUT,
    banner: { js: REQUIRE },
    plugins: [ownAddress(outdir)],
    logLevel: 'error',
  });
}

/** A module that reads files beside itself keeps the address it had before it was joined with others. */
const ownAddress = (outdir) => ({
  name: 'own-address',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/](apps|libs)[\\/][^/\\]+[\\/]dist[\\/].*\.js$/ }, async ({ path: file }) => {
      const text = await fs.readFile(file, 'utf8');
      const here = path.relative(outdir, file).replaceAll(path.sep, '/');
      return { contents: text.replaceAll('import.meta.url', `new URL('${here}', import.meta.url).href`) };
    });
  },
});
