import type { Permission } from '@trame/domain/access';
import type { z } from 'zod';
import type { ErrorCode } from './errors.ts';

/**
 * One HTTP operation of Trame. Route, parsing, permission, client, form and OpenAPI all derive from this object.
 *
 * `permission` has no default: nothing is open by omission. `public` lets a visitor in, `signed-in` any account.
 */
export interface EndpointSpec {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  path: `/${string}`;
  summary: string;
  permission: Permission | 'public' | 'signed-in';
  params?: z.ZodObject;
  query?: z.ZodObject;
  body?: z.ZodType;
  response: z.ZodType;
  /** 303: the form was taken, `response` is the address of the page to read next. */
  status?: 200 | 201 | 202 | 204 | 303;
  /**
   * What the body is sent as; JSON unless said. A `bytes` body reaches the handler as a `Uint8Array`, a `multipart` one as its
   * parts, which the handler reads once it knows who sends them.
   */
  consumes?: 'json' | 'form' | 'bytes' | 'multipart';
  /** A `bytes` body that is too long to be held: the handler reads it piece by piece, once it knows who sends it. */
  streamed?: true;
  /** What comes back; JSON unless said. An octet stream is a file whose own type is told by the answer. */
  produces?:
    | 'json'
    | 'application/pdf'
    | 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
    | 'application/vnd.openxmlformats-officedocument.presentationml.presentation'
    | 'text/html'
    | 'text/csv'
    | 'text/calendar'
    | 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
    | 'image/png'
    | 'image/jpeg'
    | 'application/octet-stream';
  /** A page lives outside `/api`, is read by people and posts forms. */
  surface?: 'api' | 'page';
  /** Seconds-free name of the throttle of `limits.ts` that guards a secret checked by this operation. */
  throttle?: 'secret' | 'mail' | 'crowd' | 'form';
  /** Refusals of this operation whose status its shape does not tell: OpenAPI lists them beside the others. */
  refusals?: readonly ErrorCode[];
}

export const endpoint = <const E extends EndpointSpec>(spec: E): E => spec;

type Part<E> = Extract<keyof E, 'params' | 'query' | 'body'>;
type Versioned<E> = E extends { method: 'PATCH' | 'PUT' | 'DELETE' } ? { version: number } : unknown;
type Keyed<E> = E extends { method: 'POST'; status: 201 } ? { key: string } : unknown;

/** What the handler receives: parsed parts. */
export type InputOf<E extends EndpointSpec> = { [P in Part<E>]: z.output<NonNullable<E[P]>> };
/** What a client sends: parts before parsing, plus If-Match or Idempotency-Key where the method asks for one. */
export type RequestOf<E extends EndpointSpec> = { [P in Part<E>]: z.input<NonNullable<E[P]>> } & Versioned<E> &
  Keyed<E>;
export type ResponseOf<E extends EndpointSpec> = z.output<E['response']>;

/** Changing something that exists asks for the version that was read (If-Match). */
export const isVersioned = (spec: EndpointSpec): boolean => ['PATCH', 'PUT', 'DELETE'].includes(spec.method);
/** Creating something asks for a key, so that a repeat creates nothing twice (Idempotency-Key). */
export const isKeyed = (spec: EndpointSpec): boolean => spec.method === 'POST' && spec.status === 201;

/** Its body is bytes or parts, which no example of a value tells. */
export const isStream = ({ consumes }: EndpointSpec): boolean => consumes === 'bytes' || consumes === 'multipart';

/** The address of an operation, `/api` included. */
export const routeOf = (spec: EndpointSpec): string => (spec.surface === 'page' ? spec.path : `/api${spec.path}`);
