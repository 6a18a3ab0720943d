import { type EndpointSpec, isKeyed, isStream, isVersioned, routeOf } from '@trame/contracts/endpoint';
import { exampleOf } from '../../src/platform/http/example.ts';
import { BAD_BODIES, BAD_FILES, BAD_IDS, BAD_QUERIES, BAD_TYPES } from './bad-values.ts';
import { mutationsOf } from './mutations.ts';
import { namesIn, neededQuery } from './sample.ts';

export interface Attack {
  name: string;
  method: EndpointSpec['method'];
  url: string;
  headers: Record<string, string>;
  payload?: string | Buffer;
  /** `refused`: a 4xx. `survived`: anything but a 5xx, where what is sent may be harmless. */
  expect: 'refused' | 'survived';
  /** What is wrong, wherever it stands. */
  kind?: string;
  /** The contract alone refuses it: no code of the operation ever sees it. */
  stopsAtContract?: boolean;
}

/** Values for the parameters of a path, by name. */
export type PathValues = (name: string) => string;

const JSON_TYPE = { 'content-type': 'application/json' };
/** The address of an operation; `queries` are written as they are, broken escapes and all, instead of what the contract needs. */
function fill(spec: EndpointSpec, value: PathValues, queries: Record<string, string> = {}): string {
  const path = routeOf(spec).replaceAll(/:(\w+)/g, (_, name: string) => value(name));
  const kept = [...neededQuery(spec.query)].filter(([name]) => !(name in queries));
  const written = [new URLSearchParams(kept).toString(), ...Object.entries(queries).map((pair) => pair.join('='))];
  const query = written.filter(Boolean).join('&');
  return query ? `${path}?${query}` : path;
}

const promises = (spec: EndpointSpec): Record<string, string> => ({
  ...(isVersioned(spec) ? { 'if-match': '"1"' } : {}),
  ...(isKeyed(spec) ? { 'idempotency-key': crypto.randomUUID() } : {}),
});

/** Each bad id in each place of the path; the places take turns to be first. */
function onPath(spec: EndpointSpec, value: PathValues, valid: Attack): Attack[] {
  const params = namesIn(spec.params);
  return BAD_IDS.flatMap((bad, turn) =>
    [...params.keys()].map((at) => {
      const param = params[(turn + at) % params.length] ?? '';
      const ids = Object.fromEntries(params.map((name) => [name, name === param ? decoded(bad) : value(name)]));
      return {
        ...valid,
        name: `${param} = ${bad.slice(0, 20)}`,
        url: fill(spec, (name) => (name === param ? bad : value(name))),
        kind: `path ${bad}`,
        stopsAtContract: spec.params?.safeParse(ids).success === false,
      };
    }),
  );
}

/** What the router makes of it; it refuses a broken escape itself. */
function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

function onQuery(spec: EndpointSpec, value: PathValues, valid: Attack): Attack[] {
  return namesIn(spec.query).flatMap((name) =>
    [...BAD_QUERIES, `a&${name}=b`].map((bad) => {
      const url = fill(spec, value, { [name]: bad });
      return {
        ...valid,
        expect: 'survived' as const,
        name: `?${name}=${bad.slice(0, 20)}`,
        url,
        kind: `query ${bad.replace(name, 'name')}`,
        stopsAtContract: spec.query?.safeParse(queryOf(url)).success === false,
      };
    }),
  );
}

/** A query as the server reads it: a name given twice is a list. */
function queryOf(url: string): Record<string, string | string[]> {
  const given = new URLSearchParams(url.slice(url.indexOf('?')));
  const valueOf = (name: string) => (given.getAll(name).length > 1 ? given.getAll(name) : (given.get(name) ?? ''));
  return Object.fromEntries([...given.keys()].map((name) => [name, valueOf(name)]));
}

function onBody(spec: EndpointSpec, valid: Attack): Attack[] {
  if (!spec.body || (spec.consumes ?? 'json') !== 'json') return [];
  const { body } = spec;
  const payload = String(valid.payload);
  const broken = mutationsOf(exampleOf(body))
    .map((each) => ({ ...each, stopsAtContract: !body.safeParse(JSON.parse(each.json)).success }))
    .filter(({ debatable, stopsAtContract }) => !debatable || stopsAtContract);
  return [
    ...broken.map(({ kind, name, json, stopsAtContract }) => ({
      ...valid,
      kind,
      name,
      payload: json,
      stopsAtContract,
    })),
    ...Object.entries(BAD_BODIES).map(([name, bad]) => ({ ...valid, name: `body: ${name}`, payload: bad })),
    ...BAD_TYPES.map((type) => ({
      ...valid,
      name: `content-type: ${type}`,
      headers: { ...valid.headers, 'content-type': type },
      payload,
    })),
  ];
}

function onForm(spec: EndpointSpec, valid: Attack): Attack[] {
  if (spec.consumes !== 'form') return [];
  const headers = { ...valid.headers, 'content-type': 'application/x-www-form-urlencoded' };
  const [field = 'x'] = namesIn(spec.body);
  const forms = ['', 'x', 'unexpected=1', `${field}=%00`, `${field}=%ED%A0%80`, `${field}=a&${field}=b`];
  return [
    ...forms.map((payload) => ({ ...valid, name: `form: ${payload}`, headers, payload })),
    { ...valid, name: 'form: a megabyte', headers, payload: `${field}=${'x'.repeat(1024 * 1024)}` },
    { ...valid, name: 'form: JSON', payload: '{}' },
  ];
}

function onBytes(spec: EndpointSpec, valid: Attack): Attack[] {
  if (spec.consumes !== 'bytes') return [];
  const headers = { ...valid.headers, 'content-type': 'application/octet-stream' };
  return Object.entries(BAD_FILES).map(([name, payload]) => ({ ...valid, name: `file: ${name}`, headers, payload }));
}

/** Forms that bring files: broken, cut short, out of bounds, or named to reach what is not theirs. */
function onMultipart(spec: EndpointSpec, valid: Attack): Attack[] {
  if (spec.consumes !== 'multipart') return [];
  const headers = { ...valid.headers, 'content-type': 'multipart/form-data; boundary=b' };
  const part = (name: string, more = '', content = 'x') =>
    `--b\r\nContent-Disposition: form-data; name="${name}"${more}\r\n\r\n${content}\r\n`;
  const forms: Record<string, string> = {
    nothing: '',
    'no part': '--b--\r\n',
    'cut short': part('x').slice(0, 30),
    'a prototype': `${part('__proto__')}--b--`,
    'a NUL byte': `${part('\u0000')}--b--`,
    'a name without end': `${part('x'.repeat(100_000))}--b--`,
    'a thousand fields': `${part('x').repeat(1_000)}--b--`,
    'a thousand files': `${part('x', '; filename="a.pdf"').repeat(1_000)}--b--`,
    'a file out of its folder': `${part('x', '; filename="../../a.pdf"')}--b--`,
    'a megabyte': `${part('x', '', 'x'.repeat(1024 * 1024))}--b--`,
  };
  return [
    ...Object.entries(forms).map(([name, payload]) => ({
      ...valid,
      ...{ name: `form: ${name}`, headers, payload, expect: 'survived' as const },
    })),
    {
      ...valid,
      name: 'form: no boundary',
      headers: { ...headers, 'content-type': 'multipart/form-data' },
      payload: 'x',
      expect: 'survived',
    },
    { ...valid, name: 'form: JSON', payload: '{}' },
  ];
}

function onHeaders(spec: EndpointSpec, valid: Attack): Attack[] {
  const without = (name: string, bad: string) => ({
    ...valid,
    name: `${name}: ${bad.slice(0, 20)}`,
    headers: { ...valid.headers, [name]: bad },
  });
  return [
    ...(isVersioned(spec)
      ? ['', '*', '"x"', '"-1"', '"99999999999999999999"'].map((bad) => without('if-match', bad))
      : []),
    ...(isKeyed(spec) ? ['', 'k'.repeat(5_000)].map((bad) => without('idempotency-key', bad)) : []),
  ];
}

/** A request that keeps the contract, aimed at `value`. */
export const validRequest = (spec: EndpointSpec, value: PathValues): Attack => ({
  name: 'valid',
  method: spec.method,
  url: fill(spec, value),
  headers: { ...promises(spec), ...(spec.body ? JSON_TYPE : {}) },
  ...(spec.body && !isStream(spec) ? { payload: JSON.stringify(exampleOf(spec.body)) } : {}),
  expect: 'refused',
});

/** Everything wrong that can be sent to one operation: its path, its query, its headers and its body, one fault at a time. */
export function attacksOn(spec: EndpointSpec, value: PathValues): Attack[] {
  const valid = validRequest(spec, value);
  return [
    ...onPath(spec, value, valid),
    ...onQuery(spec, value, valid),
    ...onHeaders(spec, valid),
    ...onBody(spec, valid),
    ...onForm(spec, valid),
    ...onBytes(spec, valid),
    ...onMultipart(spec, valid),
  ];
}

/**
 * What of `attacks` on one operation tells something new: all that its contract lets through, and of what the contract
 * refuses by itself one of each kind. `abuse.deep.spec.ts` sends all of them.
 */
export function telling(attacks: readonly Attack[]): Attack[] {
  const seen = new Set<string>();
  return attacks.filter(({ kind, stopsAtContract }) => {
    if (kind === undefined || !stopsAtContract) return true;
    const isNew = !seen.has(kind);
    seen.add(kind);
    return isNew;
  });
}
