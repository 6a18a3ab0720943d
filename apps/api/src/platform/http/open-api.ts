import { ALL } from '@trame/contracts/all';
import { type EndpointSpec, isKeyed, isVersioned, routeOf } from '@trame/contracts/endpoint';
import { ERRORS, problem } from '@trame/contracts/errors';
import { LIMITS } from '@trame/contracts/limits';
import { z } from 'zod';
import { createDocument, type ZodOpenApiOperationObject } from 'zod-openapi';
import { exampleOf } from './example.ts';

const MEDIA = {
  json: 'application/json',
  form: 'application/x-www-form-urlencoded',
  bytes: 'application/octet-stream',
  multipart: 'multipart/form-data',
} as const;

const ifMatch = z.string().max(20).meta({ description: 'The version you read, in quotes', example: '"1"' });
const idempotencyKey = z.string().max(80).meta({ description: 'A key of your own for this creation', example: 'b8f1' });

/** Statuses a client may meet besides the good one; all of them are problem documents. */
function refusals(spec: EndpointSpec): number[] {
  const statuses = new Set<number>([500, 503, ...(spec.refusals ?? []).map((code) => ERRORS[code])]);
  const add = (when: boolean, ...more: number[]) => (when ? more : []).forEach((status) => statuses.add(status));
  add(spec.permission !== 'public', 401);
  add(spec.permission !== 'public' && spec.permission !== 'signed-in', 403, 404);
  add(spec.method !== 'GET', 400, 403, 409, 413, 415);
  add(spec.params !== undefined, 400, 404);
  add(namesToken(spec) && spec.surface !== 'page', 410); // a page tells it in words
  add(spec.body !== undefined || spec.query !== undefined || isKeyed(spec), 422);
  add(spec.throttle !== undefined, 429);
  add(isVersioned(spec), 412, 428);
  return [...statuses].toSorted((a, b) => a - b);
}

const namesToken = ({ path }: EndpointSpec): boolean => path.includes('/:token');

/** Every status the document tells of an operation: an answer with another one is a fault of the document. */
export const documentedStatuses = (spec: EndpointSpec): number[] => [spec.status ?? 200, ...refusals(spec)];

const refused = { description: 'Refused', content: { 'application/problem+json': { schema: problem } } };

function answered(spec: EndpointSpec): ZodOpenApiOperationObject['responses'][`${1 | 2 | 3 | 4 | 5}${string}`] {
  if (spec.status === 204) return { description: 'Done' };
  if (spec.status === 303) return { description: 'Done: the page to read next is in `Location`' };
  const produces = spec.produces ?? 'json';
  if (produces === 'json') {
    const example = exampleOf(spec.response, 'output');
    return { description: 'Done', content: { 'application/json': { schema: spec.response, example } } };
  }
  return {
    description: 'Done',
    content: { [produces]: { schema: z.string().meta({ override: { format: 'binary' } }) } },
  };
}

/** Bodies that no schema of the contract describes: bytes, and forms whose fields are named by what they are about. */
const SENT_AS: Partial<Record<NonNullable<EndpointSpec['consumes']>, z.ZodType>> = {
  bytes: z.string().meta({ override: { format: 'binary' } }),
  multipart: z.record(z.string().max(LIMITS.text.word), z.string().meta({ override: { format: 'binary' } })),
};

function bodyOf(spec: EndpointSpec): Pick<ZodOpenApiOperationObject, 'requestBody'> {
  if (!spec.body) return {};
  const schema = (spec.consumes && SENT_AS[spec.consumes]) ?? spec.body;
  return { requestBody: { required: true, content: { [MEDIA[spec.consumes ?? 'json']]: { schema } } } };
}

function headersOf(spec: EndpointSpec): z.ZodObject | undefined {
  if (isVersioned(spec)) return z.object({ 'if-match': ifMatch });
  return isKeyed(spec) ? z.object({ 'idempotency-key': idempotencyKey }) : undefined;
}

function operation(feature: string, name: string, spec: EndpointSpec): ZodOpenApiOperationObject {
  const header = headersOf(spec);
  return {
    operationId: `${feature}.${name}`,
    summary: spec.summary,
    tags: [feature],
    'x-permission': spec.permission,
    requestParams: {
      ...(spec.params ? { path: spec.params } : {}),
      ...(spec.query ? { query: spec.query } : {}),
      ...(header ? { header } : {}),
    },
    ...bodyOf(spec),
    responses: {
      [String(spec.status ?? 200)]: answered(spec),
      ...Object.fromEntries(refusals(spec).map((status) => [String(status), refused])),
    },
  };
}

const openApiPath = (spec: EndpointSpec): string => routeOf(spec).replace(/:(\w+)/g, '{$1}');

/** The OpenAPI 3.1 document of every contract. */
export function openApiDocument(): ReturnType<typeof createDocument> {
  const paths: Record<string, Record<string, ZodOpenApiOperationObject>> = {};
  for (const [feature, operations] of Object.entries(ALL)) {
    for (const [name, spec] of Object.entries(operations)) {
      paths[openApiPath(spec)] = {
        ...paths[openApiPath(spec)],
        [spec.method.toLowerCase()]: operation(feature, name, spec),
      };
    }
  }
  return createDocument({
    openapi: '3.1.0',
    info: {
      title: 'Trame',
      version: '0.1.0',
      description: 'Workspace of local mental-health councils. Every address of a council names it in the path.',
    },
    servers: [{ url: '/' }],
    paths: paths,
  });
}
