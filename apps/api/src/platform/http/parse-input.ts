import type { EndpointSpec } from '@trame/contracts/endpoint';
import type { FieldFault } from '@trame/contracts/errors';
import { LIMITS } from '@trame/contracts/limits';
import type { FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { NotFound, UnsupportedMedia, ValidationFailed } from '../errors/refusals.ts';
import { partsOf } from './form-parts.ts';

const MEDIA = {
  json: 'application/json',
  form: 'application/x-www-form-urlencoded',
  bytes: '',
  multipart: 'multipart/form-data',
} as const;

const escaped = (part: PropertyKey): string => String(part).replaceAll('~', '~0').replaceAll('/', '~1');

/** What is wrong in a part of a request, by where it stands. */
export function faults(part: 'query' | 'body', { issues }: z.ZodError): FieldFault[] {
  return issues.slice(0, LIMITS.list.faults).map((issue) => ({
    pointer: `/${[part, ...issue.path].map(escaped).join('/')}`.slice(0, LIMITS.text.line),
    code: issue.code === 'custom' ? issue.message.slice(0, LIMITS.text.word) : issue.code,
    detail: issue.message.slice(0, LIMITS.text.paragraph),
  }));
}

function refuseOtherMedia(spec: EndpointSpec, request: FastifyRequest): void {
  if (!spec.body) return;
  if (spec.consumes === 'bytes' && !spec.body.safeParse(request.body).success) throw new UnsupportedMedia();
  const wanted = MEDIA[spec.consumes ?? 'json'];
  const [sent = ''] = (request.headers['content-type'] ?? '').toLowerCase().split(';');
  if (wanted && sent.trim() !== wanted) throw new UnsupportedMedia();
}

/**
 * The parts of the contract, parsed. A malformed id in the path is a 404, the same as "not yours"; a malformed query or
 * body is a 422 that names each fault.
 */
export function parseInput(spec: EndpointSpec, request: FastifyRequest): Record<string, unknown> {
  refuseOtherMedia(spec, request);
  const params = spec.params?.safeParse(request.params);
  if (params?.error) throw new NotFound();
  const query = spec.query?.safeParse(request.query);
  const body = spec.body?.safeParse(spec.consumes === 'multipart' ? partsOf(request) : request.body);
  const errors = [
    ...(query?.error ? faults('query', query.error) : []),
    ...(body?.error ? faults('body', body.error) : []),
  ];
  if (errors.length > 0) throw new ValidationFailed(errors);
  return { params: params?.data, query: query?.data, body: body?.data };
}
