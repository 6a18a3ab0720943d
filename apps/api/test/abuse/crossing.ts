import type { EndpointSpec } from '@trame/contracts/endpoint';
import { type Attack, type PathValues, validRequest } from './attacks.ts';
import { namesIn } from './sample.ts';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** The same JSON with each id, wherever it stands, taken from `value` by the name of its field. */
function withIds(json: unknown, value: PathValues, name = 'id'): unknown {
  if (typeof json === 'string') return UUID.test(json) ? value(name) : json;
  if (Array.isArray(json)) return json.map((item) => withIds(item, value, name));
  if (typeof json !== 'object' || json === null) return json;
  return Object.fromEntries(Object.entries(json).map(([key, item]) => [key, withIds(item, value, key)]));
}

/**
 * Requests of somebody of one council that name things of another: all of it, or only the objects, in the path and in
 * the body. Empty when the operation names nothing.
 */
export function crossingsOn(spec: EndpointSpec, own: PathValues, foreign: PathValues): Attack[] {
  const params = namesIn(spec.params);
  if (!params.includes('councilId')) return [];
  const mixed: PathValues = (name) => (name === 'councilId' ? own(name) : foreign(name));
  const abroad = { ...validRequest(spec, foreign), name: 'all of another council' };
  const valid = validRequest(spec, mixed);
  const payload =
    valid.payload === undefined ? undefined : JSON.stringify(withIds(JSON.parse(String(valid.payload)), foreign));
  const namesObjects = params.length > 1 || payload !== valid.payload;
  if (!namesObjects) return [abroad];
  return [abroad, { ...valid, name: 'objects of another council', ...(payload === undefined ? {} : { payload }) }];
}
