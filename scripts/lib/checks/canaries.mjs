import fs from 'node:fs';
import path from 'node:path';
import architecture from '../../../.dependency-cruiser.mjs';
import { ask, FIXTURES, ROOT } from './tools.mjs';

/** A guard that went silent is worse than none: each one is shown planted faults, and must report every one of them. */
const TYPE_ERRORS = ['TS2322', 'TS2375', 'TS7006', 'TS4114'];
const LINT_ERRORS = [
  'eslint(no-console)',
  'eslint(no-restricted-imports)',
  'jsx-a11y(alt-text)',
  'react-hooks(rules-of-hooks)',
  'typescript(no-floating-promises)',
  'typescript(no-misused-promises)',
  'typescript(no-unsafe-assignment)',
  'typescript(no-unsafe-member-access)',
  'typescript(switch-exhaustiveness-check)',
];

/** @throws naming the planted faults that went unreported */
export function refuseSilence(guard, planted, reported) {
  const silent = planted.filter((fault) => !reported.includes(fault));
  if (silent.length > 0) throw new Error(`${guard} laisse passer ce qui a été planté : ${silent.join(', ')}.`);
}

export async function typesCanary() {
  const { printed } = await ask('tsc', ['-p', path.join(FIXTURES, 'types')]);
  refuseSilence('TypeScript', TYPE_ERRORS, printed.match(/TS\d+/g) ?? []);
}

export async function lintCanary() {
  const { printed } = await ask('oxlint', [path.join(FIXTURES, 'lint'), '--format', 'json']);
  const { diagnostics } = JSON.parse(printed);
  refuseSilence(
    'oxlint',
    LINT_ERRORS,
    diagnostics.map(({ code }) => code),
  );
}

export async function architectureCanary() {
  const config = path.join(ROOT, '.dependency-cruiser.mjs');
  const cwd = path.join(FIXTURES, 'architecture');
  const { printed } = await ask('depcruise', ['--config', config, '--output-type', 'json', '.'], { cwd });
  const { violations } = JSON.parse(printed).summary;
  refuseSilence(
    'dependency-cruiser',
    architecture.forbidden.map(({ name }) => name),
    violations.map(({ rule }) => rule.name),
  );
}

export async function formatCanary() {
  const [planted, expected] = ['planted.ts', 'expected.ts'].map((name) => path.join(FIXTURES, 'format', name));
  const input = fs.openSync(planted);
  const stdio = [input, 'pipe', 'ignore'];
  const { printed } = await ask('biome', ['check', '--write', '--stdin-file-path=scripts/planted.ts'], { stdio });
  fs.closeSync(input);
  refuseSilence('biome', [fs.readFileSync(expected, 'utf8')], [printed]);
}
