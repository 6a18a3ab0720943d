/** A value with one thing wrong in it; `json` is the text that is sent, so that it may hold what no value can. */
export interface Mutation {
  /** What is wrong, and `name` where. */
  kind: string;
  name: string;
  json: string;
  /** Some contract may allow it: ask the contract before calling an acceptance a fault. */
  debatable: boolean;
}

const MEGABYTE = 1024 * 1024;
const TEXTS = { 'a NUL byte': 'a\u0000b', 'a lone surrogate': 'a\ud800b', 'a text too long': 'x'.repeat(25_000) };
const NUMBERS = ['1e308', '-1e308', '1e999', '9007199254740993', '99999999999'];
const DEBATABLE_NUMBERS = ['1.5', '"1"', '-1'];
const POISON = ['__proto__', 'constructor', 'unexpected'];
const READ_BYTES = 200 * 1024;
const MARK = '@@here@@';

type Path = readonly (string | number)[];
interface Node {
  path: Path;
  value: unknown;
}

function nodesOf(value: unknown, path: Path = []): Node[] {
  const entries = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  const step = (key: string): string | number => (Array.isArray(value) ? Number(key) : key);
  return [{ path, value }, ...entries.flatMap(([key, child]) => nodesOf(child, [...path, step(key)]))];
}

function replaced(value: unknown, [step, ...rest]: Path, by: unknown): unknown {
  if (step === undefined) return by;
  if (Array.isArray(value))
    return value.map((item, index) => (index === step ? replaced(item, rest, by) : (item as unknown)));
  return { ...(value as object), [step]: replaced((value as Record<string, unknown>)[step], rest, by) };
}

/** Raw JSON put in place of one node. */
const spliced = (root: unknown, path: Path, raw: string): string =>
  JSON.stringify(replaced(root, path, MARK)).replace(JSON.stringify(MARK), () => raw);

/** More elements than any contract takes, and still small enough to be read. */
const crowd = (element: unknown): unknown[] =>
  Array.from({ length: Math.min(5_000, Math.floor(READ_BYTES / JSON.stringify(element).length)) }, () => element);

function ofNode(root: unknown, { path, value }: Node): Mutation[] {
  const at = `/${path.join('/')}`;
  const put = (kind: string, raw: string, debatable = false): Mutation => ({
    kind,
    name: `${kind} at ${at}`,
    json: spliced(root, path, raw),
    debatable,
  });
  if (typeof value === 'string')
    return [
      ...Object.entries(TEXTS).map(([name, text]) => put(name, JSON.stringify(text))),
      put('an object for a text', '{"a":[]}', true),
    ];
  if (typeof value === 'number')
    return [
      ...NUMBERS.map((number) => put(`the number ${number}`, number)),
      ...DEBATABLE_NUMBERS.map((number) => put(`the number ${number}`, number, true)),
    ];
  if (Array.isArray(value)) return [put('too many elements', JSON.stringify(crowd(value[0] ?? null)))];
  if (typeof value === 'boolean') return [put('a text for a yes or no', '"yes"', true)];
  if (value === null) return [];
  const inside = JSON.stringify(value).slice(0, -1);
  const comma = inside === '{' ? '' : ',';
  return POISON.map((key) => put(`the key ${key}`, `${inside}${comma}"${key}":{"admin":true}}`));
}

/** One megabyte in the first text of a body: it is refused before anybody looks which text it was. */
function swollen(root: unknown, nodes: readonly Node[]): Mutation[] {
  const text = nodes.find(({ value }) => typeof value === 'string');
  if (!text) return [];
  const json = spliced(root, text.path, JSON.stringify('x'.repeat(MEGABYTE)));
  return [{ kind: 'a megabyte', name: 'a megabyte', json, debatable: false }];
}

/** Every way of breaking a valid body at one place. */
export function mutationsOf(body: unknown): Mutation[] {
  const nodes = nodesOf(body);
  return [...nodes.flatMap((node) => ofNode(body, node)), ...swollen(body, nodes)];
}
