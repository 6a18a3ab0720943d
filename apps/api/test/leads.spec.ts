import { beforeAll, describe, expect, it, jest } from '@jest/globals';
import { ALL } from '@trame/contracts/all';
import { bodiesApi } from '@trame/contracts/bodies';
import { calendarFeedsApi } from '@trame/contracts/calendar-feeds';
import type { EndpointSpec } from '@trame/contracts/endpoint';
import { seatsApi } from '@trame/contracts/seats';
import { can } from '@trame/domain/access';
import { newId } from '../src/platform/database/new-id.ts';
import { snapshot } from './abuse/aim.ts';
import { trespassesOn } from './abuse/crossing.ts';
import { rawClient } from './abuse/raw-client.ts';
import { documentStories, filesFolder } from './document-stories.ts';
import { everythingRead, type Ids } from './everything-read.ts';
import { aCampaign, addedEvent } from './factories/a-campaign.ts';
import { aGroup, type Group } from './factories/a-group.ts';
import { markNewRows, placesOf, rowsOf } from './rows-of-a-group.ts';
import { ownApp } from './test-app.ts';
import type { TestCouncil, TestMember } from './test-council.ts';

/** Two groups full of everything, and every operation that lets a lead in: generated from the contracts, none left out. */
const app = await ownApp({ TRUST_PROXY: '1', FILES_DIR: filesFolder() });
const { upload } = documentStories(app);
const send = rawClient(await app.nest.getUrl(), app.publicUrl);
// each story reads every address
jest.setTimeout(120_000);

const MARK = 'Belladone';
const operations = Object.entries(ALL).flatMap(([feature, list]) =>
  Object.entries(list).map(([name, spec]) => ({ name: `${feature}.${name}`, spec })),
);
const isForLeads = ({ spec: { permission } }: { spec: EndpointSpec }): boolean =>
  permission !== 'public' && permission !== 'signed-in' && can('LEAD', permission);
const writes = operations.filter((one) => isForLeads(one) && one.spec.method !== 'GET');

let council: TestCouncil;
let mine: Group;
let theirs: Group;
let own: Ids;
let foreign: Ids;
let marked: string[];
let campaignId: string;
let stored: string[];
let before: Record<'ANSWERS' | 'DOCUMENTS', Record<string, string>>;

const queriesOf = (ids: Ids) => ({
  'documents.list': (['meeting', 'body', 'action', 'parkedPoint', 'item'] as const).flatMap((kind) =>
    (ids[`${kind}Id`] ?? []).map((ownerId) => ({
      ownerKind: { meeting: 'MEETING', body: 'BODY', action: 'ACTION', parkedPoint: 'POINT', item: 'ITEM' }[kind],
      ownerId,
    })),
  ),
  'people.list': [{}, { search: MARK.toLowerCase() }],
  'decisions.list': [{}, { text: MARK.toLowerCase() }],
  'clashes.list': (ids['bodyId'] ?? []).map((bodyId) => ({
    bodyId,
    local: '2037-12-03T14:00',
    zone: 'Europe/Paris',
    minutes: '120',
  })),
});
const read = (who: TestMember, ids: Ids, kind: 'ANSWERS' | 'DOCUMENTS' = 'ANSWERS') =>
  // campaigns are the council's: what is added to them is read by everybody, and looked at apart
  everythingRead(who, { ids, queries: queriesOf(ids), kind, but: ids['campaignId']?.length ? [] : ['campaigns.list'] });

/** Operations whose answers tell something of the other group: its words, or the id of anything of it. */
function telling(answers: Record<string, string>): string[] {
  const signs = [MARK, ...Object.values(foreign).flat()];
  const found = Object.entries(answers).filter(([, answer]) => signs.some((sign) => answer.includes(sign)));
  return [...new Set(found.map(([name]) => name.split(' ')[0] ?? ''))].toSorted((one, other) =>
    one.localeCompare(other),
  );
}

beforeAll(async () => {
  council = await app.council();
  const { councilId } = council;
  const committeeId = await council.body('STEERING', 'Comité de pilotage', 'COPIL');
  const nothing = await rowsOf(app.superuser, councilId);
  mine = await aGroup(council, upload, 'Aubépine', committeeId);
  own = placesOf((await markNewRows(app.superuser, { councilId, before: nothing, mark: 'Aubépine' })).ids);
  before = { ANSWERS: await read(mine.lead, own), DOCUMENTS: await read(mine.lead, own, 'DOCUMENTS') };
  const known = await rowsOf(app.superuser, councilId);
  theirs = await aGroup(council, upload, MARK, committeeId);
  const planted = await markNewRows(app.superuser, { councilId, before: known, mark: MARK });
  foreign = placesOf(planted.ids);
  marked = planted.marked;
  // an event is the council's, whichever action it carries out: that action is not told with it
  campaignId = (await aCampaign(council)).id;
  await addedEvent(council, campaignId, { actionIds: foreign['actionId']?.slice(0, 1) ?? [] });
}, 120_000);

describe('a lead', () => {
  it('stands in a council where another group has something of everything', () => {
    expect(marked.length).toBeGreaterThan(30);
    expect(Object.values(before.ANSWERS).filter((answer) => answer.startsWith('{')).length).toBeGreaterThan(60);
  });

  it('reads nothing of another group, in no answer, whatever is asked about it', async () => {
    const readings = [
      await read(mine.lead, foreign),
      await read(mine.lead, foreign, 'DOCUMENTS'),
      await read(mine.lead, { campaignId: [campaignId] }),
    ] as const;
    const [answers] = readings;
    expect(telling(Object.assign({}, ...readings))).toEqual([]);
    const opened = Object.entries(answers).filter(([asked, answer]) => isAbout(asked) && !/^40[34]$/.test(answer));
    expect(opened.map(([asked, answer]) => `${asked} ${answer.slice(0, 200)}`)).toEqual([]);
  });

  it.each(['ANSWERS', 'DOCUMENTS'] as const)(
    'reads the same of their own, byte for byte, whatever another does: %s',
    async (kind) => {
      expect(await read(mine.lead, own, kind)).toEqual(before[kind]);
    },
  );

  it('names the committees of the council, and opens the page of none they do not belong to', async () => {
    const { items } = bodiesApi.list.response.parse((await mine.lead.call(bodiesApi.list)).body);
    expect(items.map(({ tag }) => tag)).toEqual(expect.arrayContaining(['COPIL']));
    const params = { bodyId: items.find(({ tag }) => tag === 'COPIL')?.id ?? '' };
    for (const spec of [bodiesApi.get, seatsApi.list]) {
      const statuses = [mine.lead, await council.member('MEMBER')].map(
        async (who) => (await who.call(spec, { params })).status,
      );
      expect(await Promise.all(statuses)).toEqual([404, 200]);
    }
  });

  it('has a calendar of the whole council that holds their own meetings', async () => {
    const calendarOf = async (who: TestMember) => {
      const opened = await who.call(calendarFeedsApi.open, { body: { scope: 'COUNCIL' }, key: newId() });
      const token = /\/f\/([\w-]+)/.exec(JSON.stringify(opened.body))?.[1] ?? '';
      return (await app.call(calendarFeedsApi.read, { params: { token } })).text;
    };
    const [led, all] = [await calendarOf(mine.lead), await calendarOf(council)];
    expect([led.includes('Aubépine'), led.includes(MARK)]).toEqual([true, false]);
    expect(all).toContain(MARK);
  });

  it('reads both groups when they lead both, and the coordination reads all: the search above can fail', async () => {
    const both = await council.member('LEAD');
    for (const { bodyId } of [mine, theirs]) await council.lead(bodyId, both.personId);
    const [led, all] = [telling(await read(both, foreign)), telling(await read(council, foreign))];
    expect(telling(await read(theirs.lead, foreign))).toEqual(expect.arrayContaining(led));
    expect(led.length).toBeGreaterThan(30);
    expect(all).toEqual(expect.arrayContaining(led));
  });
});

/** Whether what was asked names something of the other group in its address. */
const isAbout = (asked: string): boolean => {
  const { params = {} } = JSON.parse(asked.slice(asked.indexOf(' ') + 1)) as { params?: Record<string, string> };
  return Object.keys(params).length > 0;
};

describe('what a lead sends about another group', () => {
  beforeAll(async () => {
    stored = await snapshot(app.superuser);
  });

  it.each(writes)('$name is refused, and writes nothing', async ({ spec }) => {
    const faults: string[] = [];
    for (const attack of trespassesOn(spec, council.councilId, own, foreign)) {
      const { status, text } = await send(attack, mine.lead.cookie);
      if (status < 400 || status >= 500 || text.includes(MARK))
        faults.push(`${attack.name}: ${status} ${text.slice(0, 300)}`);
    }
    expect(faults).toEqual([]);
    // what is stored is what the story before left
    const left = stored;
    stored = await snapshot(app.superuser);
    expect(stored).toEqual(left);
  });
});
