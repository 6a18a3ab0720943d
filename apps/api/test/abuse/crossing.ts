import type { EndpointSpec } from '@trame/contracts/endpoint';
import type { Ids } from '../everything-read.ts';
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

/**
 * Requests of somebody who leads a group that name things of another group of their council: in the path, in one place
 * of it, in the body. Empty when the operation names nothing that a group has.
 */
export function trespassesOn(spec: EndpointSpec, councilId: string, own: Ids, foreign: Ids): Attack[] {
  const from = (ids: Ids): PathValues => {
    return (name) => (name === 'councilId' ? councilId : (ids[name]?.[0] ?? own[name]?.[0] ?? councilId));
  };
  const params = namesIn(spec.params).filter((name) => foreign[name]?.length);
  const ways = [
    ...(params.length > 0 ? [{ name: 'path of another group', value: from(foreign) }] : []),
    ...(params.length > 1
      ? params.map((param) => ({ name: `${param} of another group`, value: only(param, from(foreign), from(own)) }))
      : []),
  ].map(({ name, value }) => ({ ...validRequest(spec, value), name }));
  const valid = validRequest(spec, from(own));
  if (valid.payload === undefined) return ways;
  const json: unknown = JSON.parse(String(valid.payload));
  const payload = JSON.stringify(withIds(json, from(foreign)));
  const isNamed = payload !== JSON.stringify(withIds(json, from(own)));
  return isNamed ? [...ways, { ...valid, name: 'body of another group', payload }] : ways;
}

const only =
  (param: string, foreign: PathValues, own: PathValues): PathValues =>
  (name) =>
    name === param ? foreign(name) : own(name);
