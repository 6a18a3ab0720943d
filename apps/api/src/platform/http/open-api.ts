import { ALL } from '@trame/contracts/all';
import { type EndpointSpec, isKeyed, isVersioned, routeOf } from '@trame/contracts/endpoint';
import { problem } from '@trame/contracts/errors';
import { z } from 'zod';
import { createDocument, type ZodOpenApiOperationObject } from 'zod-openapi';

const MEDIA = {
  json: 'application/json',
  form: 'application/x-www-form-urlencoded',
  bytes: 'application/octet-stream',
} as const;

const ifMatch = z.string().max(20).meta({ description: 'The version you read, in quotes', example: '"1"' });
const idempotencyKey = z.string().max(80).meta({ description: 'A key of your own for this creation', example: 'b8f1' });

/** Statuses a client may meet besides the good one; all of them are problem documents. */
function refusals(spec: EndpointSpec): number[] {
  const statuses = new Set([500, 503]);
  if (spec.permission !== 'public') statuses.add(401);
  if (spec.permission !== 'public' && spec.permission !== 'signed-in') statuses.add(403).add(404);
  if (spec.method !== 'GET') statuses.add(400).add(403).add(409).add(413);
  if (spec.params) statuses.add(404);
  if (spec.body) statuses.add(415).add(422);
  if (spec.query) statuses.add(422);
  if (spec.throttle) statuses.add(429);
  if (isVersioned(spec)) statuses.add(412).add(428);
  return [...statuses].toSorted((a, b) => a - b);
}

const refused = { description: 'Refused', content: { 'application/problem+json': { schema: problem } } };

function answered(spec: EndpointSpec): ZodOpenApiOperationObject['responses'][`${1 | 2 | 3 | 4 | 5}${string}`] {
  if (spec.status === 204) return { description: 'Done' };
  const produces = spec.produces ?? 'json';
  if (produces === 'json') return { description: 'Done', content: { 'application/json': { schema: spec.response } } };
  return {
    description: 'Done',
    content: { [produces]: { schema: z.string().meta({ override: { format: 'binary' } }) } },
  };
}

function bodyOf(spec: EndpointSpec): Pick<ZodOpenApiOperationObject, 'requestBody'> {
  if (!spec.body) return {};
  const schema = spec.consumes === 'bytes' ? z.string().meta({ override: { format: 'binary' } }) : spec.body;
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
    for (const [name, spec] of Object.entries<EndpointSpec>(operations)) {
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
