import { createHash } from 'node:crypto';
import { type EndpointSpec, isKeyed, isVersioned } from '@trame/contracts/endpoint';
import { LIMITS } from '@trame/contracts/limits';
import type { FastifyRequest } from 'fastify';
import { KeyMissing, VersionMissing } from '../errors/refusals.ts';
import type { Once } from './context.ts';

const ETAG = /^(?:W\/)?"(\d{1,9})"$/;

/** A streamed body is not known yet: its command adds what it was made of. */
const hashOf = (spec: EndpointSpec, input: Record<string, unknown>): string => {
  const known = spec.streamed ? { ...input, body: null } : input;
  return createHash('sha256').update(JSON.stringify(known)).digest('base64url');
};

/** The version the person saw; a change without one is refused (428), so that nobody overwrites blindly. */
function sentVersion(request: FastifyRequest): number {
  const sent = ETAG.exec(request.headers['if-match'] ?? '')?.[1];
  if (!sent) throw new VersionMissing();
  return Number(sent);
}

function sentKey(request: FastifyRequest): string {
  const key = request.headers['idempotency-key'];
  if (typeof key !== 'string' || key.length < 1 || key.length > LIMITS.text.word) throw new KeyMissing();
  return key;
}

/** What the headers of a request promise. */
export interface Promised {
  seenVersion: number;
  key?: string;
}

/** The version that was read, or the key that makes a repeat harmless. @throws VersionMissing, KeyMissing */
export function promisedBy(spec: EndpointSpec, request: FastifyRequest): Promised {
  if (isVersioned(spec)) return { seenVersion: sentVersion(request) };
  return isKeyed(spec) ? { seenVersion: 0, key: sentKey(request) } : { seenVersion: 0 };
}

/** The same, its key (RFC draft Idempotency-Key) bound to the operation and to what was asked. */
export function preconditions(
  spec: EndpointSpec,
  { seenVersion, key }: Promised,
  input: Record<string, unknown>,
): { seenVersion: number; once?: Once } {
  if (key === undefined) return { seenVersion };
  return { seenVersion, once: { operation: `${spec.method} ${spec.path}`, key, inputHash: hashOf(spec, input) } };
}
