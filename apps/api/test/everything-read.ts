import { ALL } from '@trame/contracts/all';
import type { EndpointSpec } from '@trame/contracts/endpoint';
import { LIMITS } from '@trame/contracts/limits';
import type { TestMember } from './test-council.ts';

/** Ids that take a place in addresses, by the name of the parameter. */
export type Ids = Record<string, readonly string[]>;
export type Queries = Record<string, Record<string, string>[]>;

/** Every GET of the contracts that lives in a council and whose addresses these ids can fill. */
function* reads(ids: Ids, queries: Queries): Generator<[string, EndpointSpec, object]> {
  for (const [feature, operations] of Object.entries(ALL)) {
    for (const [name, spec] of Object.entries(operations)) {
      const others = [...spec.path.matchAll(/:(\w+)/g)]
        .map(([, param]) => String(param))
        .filter((p) => p !== 'councilId');
      if (spec.method !== 'GET' || !spec.path.includes(':councilId')) continue;
      const places = everywhere(others, ids);
      const filters = [
        ...(ids['bodyId'] ?? []).map((bodyId) => ({ bodyId })),
        ...(ids['organizationId'] ?? []).map((organizationId) => ({ organizationId })),
      ];
      const asked = [
        ...(queries[`${feature}.${name}`] ?? [{}]),
        ...(name === 'list' && spec.query && others.length === 0 ? filters : []),
      ];
      for (const params of places) for (const query of asked) yield [`${feature}.${name}`, spec, { params, query }];
    }
  }
}

/** Every way to fill the parameters of an address with these ids; none when one of them has no id. */
function everywhere(params: readonly string[], ids: Ids): Record<string, string>[] {
  return params.reduce<Record<string, string>[]>(
    (places, param) => places.flatMap((place) => (ids[param] ?? []).map((value) => ({ ...place, [param]: value }))),
    [{}],
  );
}

export interface Reading {
  ids: Ids;
  /** What is asked in addition to the plain address, by operation. */
  queries?: Queries;
  /** Operations that are not asked. */
  but?: readonly string[];
  /** Printed documents alone, or all that is none: the words of a document are packed, so it can be compared, not searched. */
  kind: 'DOCUMENTS' | 'ANSWERS';
}

/** Made by a child process: one costs as much as fifty answers. */
const isDocument = ({ produces }: EndpointSpec): boolean =>
  produces === 'application/pdf' || produces === 'text/csv' || (produces?.startsWith('application/vnd.') ?? false);

/** All that somebody reads of a council, by operation and address; a refusal is its status. */
export async function everythingRead(
  who: TestMember,
  { ids, queries = {}, but = [], kind }: Reading,
): Promise<Record<string, string>> {
  const wanted = (spec: EndpointSpec): boolean => isDocument(spec) === (kind === 'DOCUMENTS');
  const asked = [...reads(ids, queries)].filter(([name, spec]) => !but.includes(name) && wanted(spec));
  const seen: [string, string][] = [];
  const read = async ([name, spec, options]: (typeof asked)[number]): Promise<[string, string]> => {
    const answer = await who.call(spec, options);
    // a problem document carries the id of its own request, a calendar file the second it was made
    const said = (answer.text || String(answer.body)).replace(/^DTSTAMP:.*$/gm, 'DTSTAMP:');
    return [`${name} ${JSON.stringify(options)}`, answer.status === 200 ? said : String(answer.status)];
  };
  // as many as there are connections: on a busy machine those behind them would be told to come back later; a process that
  // printed one document prints the next, several at once each begin by starting one
  const atOnce = kind === 'DOCUMENTS' ? 1 : LIMITS.database.pool;
  for (let from = 0; from < asked.length; from += atOnce)
    seen.push(...(await Promise.all(asked.slice(from, from + atOnce).map(read))));
  return Object.fromEntries(seen);
}
