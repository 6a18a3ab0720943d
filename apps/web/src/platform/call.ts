import { type EndpointSpec, type RequestOf, type ResponseOf, routeOf } from '@trame/contracts/endpoint';
import { problem } from '@trame/contracts/errors';
import { ApiError } from './api-error.ts';

/** The optional parts a request may have, whatever its contract. */
interface Wire {
  params?: Record<string, string>;
  query?: Record<string, unknown>;
  body?: unknown;
  version?: number;
  key?: string;
}

function addressOf(spec: EndpointSpec, { params = {}, query = {} }: Wire): string {
  const path = routeOf(spec).replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));
  const pairs = Object.entries(query).filter(([, value]) => value !== undefined && value !== '');
  const search = new URLSearchParams(pairs.map(([name, value]) => [name, String(value)]));
  return search.size === 0 ? path : `${path}?${String(search)}`;
}

function headersOf(spec: EndpointSpec, { body, version, key }: Wire): Record<string, string> {
  const headers: Record<string, string> = { accept: 'application/json' };
  if (body !== undefined)
    headers['content-type'] = spec.consumes === 'bytes' ? 'application/octet-stream' : 'application/json';
  if (version !== undefined) headers['if-match'] = `"${version}"`;
  if (key !== undefined) headers['idempotency-key'] = key;
  return headers;
}

function bodyOf(spec: EndpointSpec, { body }: Wire): BodyInit | null {
  if (body === undefined) return null;
  return spec.consumes === 'bytes' ? (body as Uint8Array<ArrayBuffer>) : JSON.stringify(body);
}

/** What somebody typed before they closed the page is sent all the same. */
const outlives = ({ method, consumes }: EndpointSpec, { body }: Wire): boolean =>
  method === 'PATCH' && consumes !== 'bytes' && new Blob([JSON.stringify(body)]).size <= OUTLIVING;

/** The address of a document to open or download (PDF, CSV): a link, never a call. */
export const hrefOf = <E extends EndpointSpec>(
  spec: E,
  request: Pick<RequestOf<E>, 'params' & keyof RequestOf<E>> &
    Partial<Pick<RequestOf<E>, 'query' & keyof RequestOf<E>>>,
): string => addressOf(spec, request as Wire);

/** The refusal that a problem document tells of; what is none is a bug. */
export function refusalIn(json: unknown): ApiError {
  const refused = problem.safeParse(json);
  return refused.success ? new ApiError(refused.data.code, refused.data) : new ApiError('UNEXPECTED');
}

/** What outlives the page that sends it holds 64 kB at most, for all requests of the page: half of it for one. */
const OUTLIVING = 32_000;

/**
 * Sends one operation and gives its parsed answer; the only code of the web that knows HTTP.
 * A small change of what is there outlives the page. Throws `ApiError`: `OFFLINE` without an answer, the problem's code otherwise.
 */
export async function call<E extends EndpointSpec>(
  spec: E,
  request: RequestOf<E>,
  signal?: AbortSignal,
): Promise<ResponseOf<E>> {
  const wire = request as Wire;
  const init: RequestInit = {
    method: spec.method,
    headers: headersOf(spec, wire),
    body: bodyOf(spec, wire),
    signal: signal ?? null,
    keepalive: outlives(spec, wire),
  };
  const answer = await fetch(addressOf(spec, wire), init).catch((cause: unknown) => {
    throw signal?.aborted ? cause : new ApiError('OFFLINE');
  });
  const json: unknown = answer.status === 204 ? undefined : await answer.json().catch(() => undefined);
  if (!answer.ok) throw refusalIn(json);
  return spec.response.parse(json) as ResponseOf<E>;
}
