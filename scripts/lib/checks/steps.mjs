import { buildApi, buildWeb, COMPILING } from '../build.mjs';
import { architectureCanary, formatCanary, lintCanary, typesCanary } from './canaries.mjs';
import { jestSuite, journeys } from './suites.mjs';
import { check, ROOT } from './tools.mjs';

/**
 * What `npm run check` asks, in a few seconds: cheapest first, each guard followed by its planted faults.
 * A step is a name and what it runs, which throws, or gives the counts of its tests; nothing counts as one. A list of
 * steps in the place of one runs side by side, `inTurn` one after the other.
 */
export const CHECKS = [
  ['types', () => check('tsc', COMPILING)], // first: what follows reads what it builds
  ['types, planted', typesCanary],
  [
    {
      inTurn: [
        ['lint', () => check('oxlint', ['--ignore-pattern', 'scripts/fixtures'])],
        ['lint, planted', lintCanary],
      ],
    },
    {
      inTurn: [
        ['format', () => check('biome', ['check', '.'])],
        ['format, planted', formatCanary],
        ['architecture', () => check('depcruise', ['apps', 'libs', 'scripts'])],
        ['architecture, planted', architectureCanary],
        ['unused code', () => check('knip', [])],
      ],
    },
  ],
];

/** All that `npm test` proves. */
export const ALL = [
  ...CHECKS,
  ['rules', () => jestSuite('rules')],
  ['builds and budget', () => Promise.all([buildApi(ROOT), buildWeb(ROOT)]).then(() => undefined)],
  // a browser leaves half a machine idle: stories and screens run beside it
  [
    {
      inTurn: [
        ['API stories', () => jestSuite('api')],
        ['screens', () => jestSuite('web')],
      ],
    },
    ['journeys', journeys],
  ],
];
