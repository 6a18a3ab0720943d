import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { VARIABLES } from '../src/platform/config.ts';
import { openApiDocument } from '../src/platform/http/open-api.ts';
import { permissionsTable } from '../src/platform/http/permissions-table.ts';

const DOCS = join(import.meta.dirname, '../../../docs');

it('has an OpenAPI document as fresh as the contracts (npm run openapi)', () => {
  const stored: unknown = JSON.parse(readFileSync(join(DOCS, 'openapi.json'), 'utf8'));
  expect(stored).toEqual(JSON.parse(JSON.stringify(openApiDocument())));
});

it('has a table of permissions as fresh as the contracts (npm run openapi)', () => {
  expect(readFileSync(join(DOCS, 'permissions.md'), 'utf8')).toBe(permissionsTable());
});

it('numbers its decisions one by one', () => {
  const numbers = readdirSync(join(DOCS, 'decisions')).map((name) => Number(name.slice(0, 4)));
  expect(numbers.toSorted((a, b) => a - b)).toEqual(numbers.map((_, index) => index + 1));
});

it('explains every variable of the configuration in README', () => {
  const readme = readFileSync(join(DOCS, '../README.md'), 'utf8');
  expect(VARIABLES.filter((name) => !readme.includes(`\`${name}\``))).toEqual([]);
});
