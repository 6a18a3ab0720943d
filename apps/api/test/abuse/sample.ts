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
  required?: string[];
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

function leaf({ type, format, minimum, minLength = 1 }: Schema): unknown {
  const kind = Array.isArray(type) ? type[0] : type;
  if (kind === 'boolean') return true;
  if (kind === 'integer' || kind === 'number') return minimum !== undefined && minimum > 1 ? minimum : 1;
  if (kind === 'null') return null;
  return BY_FORMAT[format ?? ''] ?? 'a'.repeat(minLength);
}

function sample(schema: Schema, hint: unknown): unknown {
  const wanted = hint ?? schema.example;
  const choice = (schema.anyOf ?? schema.oneOf)?.find(({ type }) => type !== 'null');
  if (choice) return sample(choice, wanted);
  if (schema.properties) {
    const known = isObject(wanted) ? wanted : {};
    return Object.fromEntries(Object.entries(schema.properties).map(([key, part]) => [key, sample(part, known[key])]));
  }
  if (schema.items) return [sample(schema.items, Array.isArray(wanted) ? wanted[0] : undefined)];
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

function schemaOf(type: z.ZodType): Schema {
  const { $defs = {}, ...schema } = z.toJSONSchema(type, { io: 'input', unrepresentable: 'any' }) as Schema;
  return inlined(schema, $defs);
}

/** A value of `type` with every optional field filled, or the contract's own example where rules between fields forbid that. */
export function sampleOf(type: z.ZodType): unknown {
  const schema = schemaOf(type);
  const full = sample(schema, schema.example);
  return type.safeParse(full).success ? full : (schema.example ?? full);
}

/** Names of the parts of an object type: what a query or a path may hold. */
export const namesIn = (type: z.ZodType | undefined): string[] =>
  type ? Object.keys(schemaOf(type).properties ?? {}) : [];

/** What a query must hold, as it is written in an address. */
export function neededQuery(type: z.ZodType | undefined): URLSearchParams {
  if (!type) return new URLSearchParams();
  const full = sampleOf(type) as Record<string, unknown>;
  return new URLSearchParams((schemaOf(type).required ?? []).map((name) => [name, String(full[name])]));
}
