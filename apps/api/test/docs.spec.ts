import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { ALL } from '@trame/contracts/all';
import { councilsApi } from '@trame/contracts/councils';
import { isStream } from '@trame/contracts/endpoint';
import { invitationsApi } from '@trame/contracts/invitations';
import { sessionsApi } from '@trame/contracts/sessions';
import { VARIABLES } from '../src/platform/config.ts';
import { exampleOf } from '../src/platform/http/example.ts';
import { documentedStatuses, openApiDocument } from '../src/platform/http/open-api.ts';
import { permissionsTable } from '../src/platform/http/permissions-table.ts';

const DOCS = join(import.meta.dirname, '../../../docs');

it('has an OpenAPI document as fresh as the contracts (npm run openapi)', () => {
  const stored: unknown = JSON.parse(readFileSync(join(DOCS, 'openapi.json'), 'utf8'));
  expect(stored).toEqual(JSON.parse(JSON.stringify(openApiDocument())));
});

describe('the OpenAPI document', () => {
  const operations = Object.entries(ALL).flatMap(([feature, specs]) =>
    Object.entries(specs).map(([name, spec]) => ({ name: `${feature}.${name}`, spec })),
  );

  it('bounds every text and every list', () => {
    expect(unbounded(JSON.parse(JSON.stringify(openApiDocument())) as unknown)).toEqual([]);
  });

  it.each(operations)('shows what $name takes and answers', ({ spec }) => {
    if (spec.body && !isStream(spec)) expect(spec.body.meta()).toHaveProperty('example');
    if ((spec.produces ?? 'json') !== 'json' || spec.status === 204) return;
    expect(spec.response.safeParse(exampleOf(spec.response, 'output')).error).toBeUndefined();
  });

  it.each([
    [sessionsApi.signIn, [200, 400, 401, 403, 409, 413, 415, 422, 429, 500, 503]],
    [sessionsApi.useLink, [200, 400, 403, 404, 409, 410, 413, 415, 429, 500, 503]],
    [invitationsApi.preview, [200, 400, 401, 403, 404, 409, 500, 503]],
    [councilsApi.settle, [200, 400, 401, 403, 404, 409, 412, 413, 415, 422, 428, 500, 503]],
  ])('tells every status of %j', (spec, statuses) => expect(documentedStatuses(spec)).toEqual(statuses));
});

/** Where a text has no longest length or a list no greatest size. */
function unbounded(node: unknown, at = ''): string[] {
  if (Array.isArray(node)) return node.flatMap((part, index) => unbounded(part, `${at}/${index}`));
  if (typeof node !== 'object' || node === null) return [];
  const schema = node as Record<string, unknown>;
  const types = [schema['type']].flat();
  const isText = types.includes('string') && !('enum' in schema || 'const' in schema || schema['format'] === 'binary');
  const isOpen = (isText && !('maxLength' in schema)) || (types.includes('array') && !('maxItems' in schema));
  return [...(isOpen ? [at] : []), ...Object.entries(schema).flatMap(([key, part]) => unbounded(part, `${at}/${key}`))];
}

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
