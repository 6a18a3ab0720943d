import { createHash } from 'node:crypto';
import { type EndpointSpec, isKeyed, isVersioned } from '@trame/contracts/endpoint';
import { LIMITS } from '@trame/contracts/limits';
import type { FastifyRequest } from 'fastify';
import { KeyMissing, VersionMissing } from '../errors/refusals.ts';
import type { Once } from './context.ts';

const ETAG = /^(?:W\/)?"(\d{1,9})"$/;

const hashOf = (input: unknown): string => createHash('sha256').update(JSON.stringify(input)).digest('base64url');

/** The version the person saw; a change without one is refused (428), so that nobody overwrites blindly. */
function seenVersion(request: FastifyRequest): number {
  const sent = ETAG.exec(request.headers['if-match'] ?? '')?.[1];
  if (!sent) throw new VersionMissing();
  return Number(sent);
}

/** The key of a creating request (RFC draft Idempotency-Key), bound to the operation and to what was asked. */
function once(spec: EndpointSpec, request: FastifyRequest, input: unknown): Once {
  const key = request.headers['idempotency-key'];
  if (typeof key !== 'string' || key.length < 1 || key.length > LIMITS.text.word) throw new KeyMissing();
  return { operation: `${spec.method} ${spec.path}`, key, inputHash: hashOf(input) };
}

/** What the headers promise: the version that was read, or the key that makes a repeat harmless. */
export function preconditions(
  spec: EndpointSpec,
  request: FastifyRequest,
  input: unknown,
): { seenVersion: number; once?: Once } {
  if (isVersioned(spec)) return { seenVersion: seenVersion(request) };
  return isKeyed(spec) ? { seenVersion: 0, once: once(spec, request, input) } : { seenVersion: 0 };
}
