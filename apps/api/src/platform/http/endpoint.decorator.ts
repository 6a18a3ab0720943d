import {
  applyDecorators,
  createParamDecorator,
  type ExecutionContext,
  HttpCode,
  RequestMapping,
  RequestMethod,
  SetMetadata,
} from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { type EndpointSpec, type InputOf, type ResponseOf, routeOf } from '@trame/contracts/endpoint';
import type { RouteNotes } from './body-bytes.ts';
import type { ContextOf, TrameRequest } from './context.ts';

const ENDPOINT = 'trame:endpoint';

type Handler<E extends EndpointSpec> = (ctx: ContextOf<E>, input: InputOf<E>) => Promise<ResponseOf<E>>;

/** Binds a handler to its contract; one that drifts from it does not compile. */
export function Endpoint<E extends EndpointSpec>(spec: E) {
  const route = RequestMapping({ path: routeOf(spec), method: RequestMethod[spec.method] });
  const notes: RouteNotes = spec.streamed ? { streamed: true } : {};
  const bind = applyDecorators(SetMetadata(ENDPOINT, spec), RouteConfig(notes), route, HttpCode(spec.status ?? 200));
  // `{ value?: … }`: TypedPropertyDescriptor is invariant and would refuse a handler that ignores its input
  return (target: object, name: string, handler: { value?: Handler<E> | undefined }): void =>
    bind(target, name, handler as TypedPropertyDescriptor<unknown>);
}

/** The contract a handler was bound to; none means nobody may enter. */
export const specOf = (context: ExecutionContext): EndpointSpec | undefined =>
  Reflect.getMetadata(ENDPOINT, context.getHandler()) as EndpointSpec | undefined;

const request = (context: ExecutionContext): TrameRequest => context.switchToHttp().getRequest<TrameRequest>();

/** Who is asking, as the guard established it. */
export const Ctx = createParamDecorator((_: unknown, context: ExecutionContext) => request(context).ctx);
/** The parsed `params`, `query` and `body` of the contract. */
export const Input = createParamDecorator((_: unknown, context: ExecutionContext) => request(context).input);
