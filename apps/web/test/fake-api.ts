import { type EndpointSpec, type InputOf, type ResponseOf, routeOf } from '@trame/contracts/endpoint';
import { ERRORS, type ErrorCode, type FieldFault } from '@trame/contracts/errors';

/** One request as the API would have understood it. */
export interface Heard<E extends EndpointSpec> {
  input: InputOf<E>;
  /** Headers by lower-case name. */
  headers: Record<string, string>;
}
type Answer = { status: number; json: unknown };
type Handler = (url: URL, init: RequestInit) => Answer;
interface Route {
  method: string;
  path: RegExp;
  names: string[];
  handle: Handler;
}

const pathOf = (spec: EndpointSpec): Pick<Route, 'path' | 'names'> => {
  const names = Array.from(routeOf(spec).matchAll(/:(\w+)/g), ([, name = '']) => name);
  return { names, path: new RegExp(`^${routeOf(spec).replace(/:\w+/g, '([^/]+)')}$`) };
};

const refusalOf = (code: ErrorCode, errors?: FieldFault[], current?: unknown): Answer => ({
  status: ERRORS[code],
  json: {
    type: 'about:blank',
    title: code,
    status: ERRORS[code],
    code,
    requestId: 'test',
    ...(errors ? { errors } : {}),
    ...(current === undefined ? {} : { current }),
  },
});

/**
 * The API as the contracts describe it, for screens: what a test answers is parsed by the contract, and so is what
 * the screen sends. An operation nobody announced is a 404 and fails the screen, as it would for real.
 */
export class FakeApi {
  private readonly routes: Route[] = [];
  /** `GET /api/me`, `POST /api/sessions`… in the order they came. */
  readonly calls: string[] = [];
  private down = false;

  /** Answers `spec`; gives the list of what it heard, filled as requests come. The latest `on` wins. */
  on<E extends EndpointSpec>(spec: E, answer: ResponseOf<E> | ((heard: Heard<E>) => ResponseOf<E>)): Heard<E>[] {
    const heard: Heard<E>[] = [];
    this.add(spec, (url, init) => {
      const request = hear(spec, url, init);
      heard.push(request);
      const value = typeof answer === 'function' ? (answer as (heard: Heard<E>) => ResponseOf<E>)(request) : answer;
      return { status: spec.status ?? 200, json: spec.response.parse(value) };
    });
    return heard;
  }

  /** Refuses `spec` with a problem document: with the faults of single fields, or with what is stored when given. */
  refuse(spec: EndpointSpec, code: ErrorCode, errors?: FieldFault[], current?: unknown): void {
    this.add(spec, () => refusalOf(code, errors, current));
  }

  /** The network is gone, or back. */
  offline(down = true): void {
    this.down = down;
  }

  private add(spec: EndpointSpec, handle: Handler): void {
    this.routes.unshift({ method: spec.method, ...pathOf(spec), handle });
  }

  /** Stands for `fetch`. */
  readonly fetch = async (
    address: string,
    init: RequestInit = {},
  ): Promise<Pick<Response, 'ok' | 'status' | 'json'>> => {
    await Promise.resolve();
    if (this.down) throw new TypeError('network down');
    const url = new URL(address, 'http://localhost');
    this.calls.push(`${init.method ?? 'GET'} ${url.pathname}`);
    const route = this.routes.find(({ method, path }) => method === (init.method ?? 'GET') && path.test(url.pathname));
    const { status, json } = route ? route.handle(url, init) : refusalOf('NOT_FOUND');
    return { ok: status < 400, status, json: () => Promise.resolve(json) };
  };
}

function hear<E extends EndpointSpec>(spec: E, url: URL, init: RequestInit): Heard<E> {
  const { path, names } = pathOf(spec);
  const values = (path.exec(url.pathname) ?? []).slice(1).map(decodeURIComponent);
  const parts = {
    params: spec.params?.parse(Object.fromEntries(names.map((name, at) => [name, values[at]]))),
    query: spec.query?.parse(Object.fromEntries(url.searchParams)),
    body: spec.body?.parse(typeof init.body === 'string' ? JSON.parse(init.body) : init.body),
  };
  return { input: parts as unknown as InputOf<E>, headers: init.headers as Record<string, string> };
}

/** A fresh API for one test, in place of the network until the test ends. */
export function fakeApi(): FakeApi {
  const api = new FakeApi();
  globalThis.fetch = api.fetch as typeof fetch;
  return api;
}
