import { z } from 'zod';

interface Schema {
  type?: string | string[];
  format?: string;
  example?: unknown;
  const?: unknown;
  enum?: unknown[];
  anyOf?: Schema[];
  oneOf?: Schema[];
  properties?: Record<string, Schema>;
  items?: Schema;
  minimum?: number;
  minLength?: number;
  maxLength?: number;
  $ref?: string;
  $defs?: Record<string, Schema>;
}

const BY_FORMAT: Record<string, string> = {
  uuid: '0198f1c2-6a1b-7c3d-8e4f-5a6b7c8d9e0f',
  date: '2026-12-03',
  'date-time': '2026-12-03T13:00:00Z',
  email: 'prenom.nom@exemple.fr',
  uri: 'https://exemple.fr/',
};

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function leaf({ type, format, minimum, minLength = 1, maxLength }: Schema): unknown {
  const kind = Array.isArray(type) ? type[0] : type;
  if (kind === 'boolean') return true;
  if (kind === 'integer' || kind === 'number') return minimum !== undefined && minimum > 1 ? minimum : 1;
  if (kind === 'null') return null;
  return BY_FORMAT[format ?? ''] ?? 'texte'.padEnd(minLength, '.').slice(0, maxLength);
}

function fill(schema: Schema, hint: unknown): unknown {
  const wanted = hint ?? schema.example;
  const choice = (schema.anyOf ?? schema.oneOf)?.find(({ type }) => type !== 'null');
  if (choice) return fill(choice, wanted);
  if (schema.properties) {
    const known = isObject(wanted) ? wanted : {};
    return Object.fromEntries(Object.entries(schema.properties).map(([key, part]) => [key, fill(part, known[key])]));
  }
  if (schema.items) return [fill(schema.items, Array.isArray(wanted) ? wanted[0] : undefined)];
  return wanted ?? schema.const ?? schema.enum?.[0] ?? leaf(schema);
}

/** The same schema with what is named (`.meta({ id })`) put in its place; contracts do not recurse. */
function inlined(schema: Schema, named: Record<string, Schema>): Schema {
  const name = schema.$ref?.split('/').at(-1);
  const found = name === undefined ? undefined : named[name];
  return JSON.parse(JSON.stringify(found ? { ...found, ...schema, $ref: undefined } : schema), (_key, part: unknown) =>
    isObject(part) && typeof part['$ref'] === 'string' ? inlined(part, named) : part,
  ) as Schema;
}

/** The JSON schema of `type` in one piece, as it is sent (`input`) or answered (`output`). */
export function wholeSchema(type: z.ZodType, io: 'input' | 'output'): Schema & { required?: string[] } {
  const { $defs = {}, ...schema } = z.toJSONSchema(type, { io, unrepresentable: 'any' }) as Schema;
  return inlined(schema, $defs);
}

/** A value of `type` with every optional field filled, or the contract's own example where rules between fields forbid that. */
export function exampleOf(type: z.ZodType, io: 'input' | 'output' = 'input'): unknown {
  const schema = wholeSchema(type, io);
  const full = fill(schema, schema.example);
  return type.safeParse(full).success ? full : (schema.example ?? full);
}
