import { beforeAll, describe, expect, it } from '@jest/globals';
import { ALL } from '@trame/contracts/all';
import { type EndpointSpec, routeOf } from '@trame/contracts/endpoint';
import { problem } from '@trame/contracts/errors';
import type { FastifyInstance } from 'fastify';
import { exampleOf } from '../../src/platform/http/example.ts';
import { documentedStatuses } from '../../src/platform/http/open-api.ts';
import { ownApp } from '../test-app.ts';
import { fillEveryTable, idsOf, snapshot } from './aim.ts';
import { type Attack, attacksOn, type PathValues } from './attacks.ts';
import { crossingsOn } from './crossing.ts';
import { type Answer, rawClient } from './raw-client.ts';

const operations = Object.entries(ALL).flatMap(([feature, specs]) =>
  Object.entries(specs).map(([name, spec]) => ({ name: `${feature}.${name}`, spec })),
);

const isProblem = ({ type, text }: Answer): boolean =>
  type.startsWith('application/problem+json') && problem.safeParse(JSON.parse(text)).success;

/** People who open a page are told in words; programs get a problem document. */
const isRefusal = (spec: EndpointSpec, answer: Answer): boolean =>
  isProblem(answer) || (spec.surface === 'page' && answer.type.startsWith('text/html'));

/**
 * Sends every operation what is malformed and what belongs to another council: a 4xx that it documents, never a 5xx, and
 * nothing written.
 * @param sent which of the malformed requests are sent
 */
export async function abuseStories(sent: (attacks: readonly Attack[]) => readonly Attack[]): Promise<void> {
  const app = await ownApp({ TRUST_PROXY: '1' });
  const fastify: FastifyInstance = app.nest.getHttpAdapter().getInstance();
  const send = rawClient(await app.nest.getUrl(), app.publicUrl);
  let cookie = '';
  let own: PathValues;
  let foreign: PathValues;
  let stored: string[];

  async function faultOf(spec: EndpointSpec, attack: Attack): Promise<string[]> {
    const answer = await send(attack, cookie);
    const said = `${attack.name}: ${answer.status} ${answer.text.slice(0, 200)}`;
    if (answer.status >= 500) return [said];
    if (!documentedStatuses(spec).includes(answer.status)) return [`not documented, ${said}`];
    if (answer.status >= 400) return isRefusal(spec, answer) ? [] : [`not a problem document, ${said}`];
    return attack.expect === 'refused' ? [said] : [];
  }

  async function faultsOf(spec: EndpointSpec, attacks: readonly Attack[]): Promise<string[]> {
    const faults: string[] = [];
    for (const attack of attacks) faults.push(...(await faultOf(spec, attack)));
    return faults;
  }

  beforeAll(async () => {
    const [mine, theirs] = [await app.council(), await app.council()];
    await fillEveryTable(app.superuser, theirs.councilId);
    cookie = mine.cookie;
    own = await idsOf(app.superuser, mine.councilId);
    foreign = await idsOf(app.superuser, theirs.councilId);
    stored = await snapshot(app.superuser);
  });

  /** What is stored is what the story before left: one reading is the end of a story and the start of the next. */
  async function expectNothingWritten(): Promise<void> {
    const before = stored;
    stored = await snapshot(app.superuser);
    expect(stored).toEqual(before);
  }

  it.each(operations.filter(({ spec }) => spec.body && (spec.consumes ?? 'json') === 'json'))(
    '$name: the body that is then broken is a valid one',
    ({ spec }) => expect(spec.body?.safeParse(exampleOf(spec.body)).error).toBeUndefined(),
  );

  describe.each(operations)('$name', ({ spec }) => {
    it('is served', () => {
      expect(fastify.hasRoute({ method: spec.method, url: routeOf(spec) })).toBe(true);
    });

    it('refuses everything malformed with a 4xx problem, and writes nothing', async () => {
      expect(await faultsOf(spec, sent(attacksOn(spec, own)))).toEqual([]);
      await expectNothingWritten();
    });

    it('refuses what belongs to another council, and writes nothing', async () => {
      expect(await faultsOf(spec, crossingsOn(spec, own, foreign))).toEqual([]);
      await expectNothingWritten();
    });
  });
}
