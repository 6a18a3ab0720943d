import { describe, expect, it, jest } from '@jest/globals';
import { actionPlanApi } from '@trame/contracts/action-plan';
import type { ActionRow } from '@trame/contracts/action-plan-answers';
import { bodiesApi } from '@trame/contracts/bodies';
import { organizationsApi } from '@trame/contracts/organizations';
import { peopleApi } from '@trame/contracts/people';
import { seatsApi } from '@trame/contracts/seats';
import type { Role } from '@trame/domain/access';
import type { College } from '@trame/domain/bodies/college';
import { deepIsAsked } from '../../../scripts/lib/checks/deep.cjs';
import { everythingRead, type Queries } from './everything-read.ts';
import { maskedScene, type Scene } from './factories/a-masked-scene.ts';
import { testApp } from './test-app.ts';
import type { TestMember } from './test-council.ts';

const app = await testApp();
// each story reads every address many times
jest.setTimeout(120_000);

/** Who may not see, and therefore must not be able to tell. */
const BLIND = ['LEAD', 'MEMBER'] as const satisfies readonly Role[];
const SEEING = ['COORDINATOR', 'CHAIR'] as const satisfies readonly Role[];

const QUERIES: Queries = {
  'renditions.read': [{ rendition: 'PUBLIC' }, { rendition: 'EASY' }],
  'people.list': [
    {},
    { search: 'passerelles' },
    { search: 'premier' },
    { college: 'CONCERNED' },
    { college: 'CARERS' },
    { sort: 'mandateEnd' },
    { sort: 'organization' },
    { list: 'TO_RENEW' },
  ],
};

/** Changes hidden columns alone, past every rule, so that nothing else can differ. */
async function underTheMask({ council, mandateId, seatId }: Scene, change: { holder?: string; college?: College }) {
  const where = [council.councilId];
  if (change.holder) {
    await app.superuser.query(
      'update app.mandate_holder set person_id = $3 where council_id = $1 and mandate_id = $2',
      [...where, mandateId, change.holder],
    );
  }
  if (change.college) {
    await app.superuser.query(
      'update app.seat set college = $3, version = version + 1 where council_id = $1 and id = $2',
      [...where, seatId, change.college],
    );
  }
}

const joinGroup = ({ council, people, group }: Scene) =>
  app.superuser.query('update app.affiliation set person_id = $3 where council_id = $1 and organization_id = $2', [
    council.councilId,
    group,
    people[1],
  ]);

/** Two people exchange their seats, one masked and one not: names on the other seats would give this away. */
const exchange = ({ council, people }: Scene) =>
  app.superuser.query(
    `update app.mandate_holder set person_id = case person_id when $2 then $3::uuid else $2::uuid end
     where council_id = $1 and person_id in ($2, $3)`,
    [council.councilId, people[0], council.personId],
  );

/** Somebody else came for the group that reveals. */
const attendFor = ({ council, people, group }: Scene) =>
  app.superuser.query(
    `update app.attendance_organization o set attendance_id = t.id from app.attendance t
     where o.council_id = $1 and o.organization_id = $2 and t.council_id = $1 and t.person_id = $3`,
    [council.councilId, group, people[1]],
  );

const leadTogether = ({ council, group }: Scene) =>
  app.superuser.query('update app.action set lead_organization_id = $2 where council_id = $1', [
    council.councilId,
    group,
  ]);

type Change = [what: string, change: (made: Scene) => Promise<unknown>];

/** In this order each one is seen by whoever may see, whatever came before it; after the last, none is as it was. */
const CHANGES: readonly Change[] = [
  ['the college of a masked seat', (made) => underTheMask(made, { college: 'CARERS' })],
  ['who belongs to a group that reveals', joinGroup],
  ['for whom an attendee came', attendFor],
  ['which organisation leads an action beside a person', leadTogether],
  ['which of two people holds the masked seat', exchange],
];
const HOLDER = 'who holds a masked seat';
const changeHolder = (made: Scene) => underTheMask(made, { holder: made.people[1] });

/**
 * What a reader reads before anything changes and after each change, the previous reading first. Documents take so long
 * that they are read before the first and after the last.
 */
async function* readings(made: Scene, reader: TestMember, changes: readonly Change[], ...but: string[]) {
  const read = (kind: 'ANSWERS' | 'DOCUMENTS') =>
    everythingRead(reader, { ids: made.ids, queries: QUERIES, but, kind });
  const printed = await read('DOCUMENTS');
  let before = await read('ANSWERS');
  for (const [what, change] of changes) {
    await change(made);
    const after = await read('ANSWERS');
    yield { what, before, after };
    before = after;
  }
  yield { what: 'any of them, from a document', before: printed, after: await read('DOCUMENTS') };
}

/** What one who is not to see reads once they are all made is what they read before: the deep run asks after each. */
const atOnce = (changes: readonly Change[]): readonly Change[] => {
  const one: Change = [
    changes.map(([what]) => what).join(', '),
    async (made) => {
      for (const [, change] of changes) await change(made);
    },
  ];
  return deepIsAsked() ? changes : [one];
};

async function cannotTell(made: Scene, reader: TestMember, changes: readonly Change[], ...but: string[]) {
  for await (const { what, before, after } of readings(made, reader, atOnce(changes), ...but))
    expect({ what, ...after }).toEqual({ what, ...before });
}

const answersIn = (read: Record<string, string>) => Object.values(read).filter((answer) => answer.startsWith('{'));

describe('what a masked college hides', () => {
  it('from a lead who prepares and runs the meetings of the body', async () => {
    const made = await maskedScene(app);
    const reader = await made.council.member('LEAD');
    await made.council.lead(made.ids['bodyId']?.[0] ?? '', reader.personId);
    const shown = [
      'meetings.get',
      'liveMeetings.get',
      'minutes.get',
      'renditions.read',
      'subjects.sinceLastTime',
      'polls.get',
    ];
    const asked = Object.entries(await everythingRead(reader, { ids: made.ids, queries: QUERIES, kind: 'ANSWERS' }));
    for (const name of shown) {
      expect(asked).toContainEqual([expect.stringMatching(new RegExp(`^${name} `)), expect.stringMatching(/^\{/)]);
    }
    await cannotTell(made, reader, CHANGES);
    // whom a convocation or a poll goes to is names alone: that somebody sits in the body is no secret, for which college is
    const names = ['invitations.preview', 'polls.preview', 'onTheDay.signInSheet', 'onTheDay.badges'];
    await cannotTell(made, reader, [[HOLDER, changeHolder]], ...names);
  });

  it.each(BLIND)('from a %s, in any answer, byte for byte', async (role) => {
    const made = await maskedScene(app);
    const reader = await made.council.member(role);
    expect(answersIn(await everythingRead(reader, { ids: made.ids, kind: 'ANSWERS' })).length).toBeGreaterThan(10);
    await cannotTell(made, reader, [...CHANGES, [HOLDER, changeHolder]]);
  });

  it.each(SEEING)('and shows to a %s: each comparison can fail', async (role) => {
    const made = await maskedScene(app);
    const reader = await made.council.member(role);
    for await (const { what, before, after } of readings(made, reader, [...CHANGES, [HOLDER, changeHolder]])) {
      expect({ what, ...after }).not.toEqual({ what, ...before });
    }
  });

  it('names the organisation that leads an action alone to everybody, and beside a person to staff only', async () => {
    const { council, group } = await maskedScene(app);
    const alone = { title: 'Ouvrir un atelier', leadOrganizationId: group };
    await council.call(actionPlanApi.addAction, { body: alone, key: 'alone' });
    const led = async (reader: TestMember) => {
      const { body } = await reader.call(actionPlanApi.get);
      return body.actions.map((row: ActionRow) => [row.lead?.name ?? null, row.leadOrganization?.name ?? null]);
    };
    const lone = [null, 'GEM Les Passerelles'];
    expect(await led(council)).toEqual([['Alix Premier', 'Ville'], lone]);
    expect(await led(await council.member('MEMBER'))).toEqual([['Alix Premier', null], lone]);
  });

  it('says which organisation is represented, and by whom to nobody else', async () => {
    const { council, ids, people, group } = await maskedScene(app);
    const [bodyId = ''] = ids['bodyId'] ?? [];
    const member = await council.member('MEMBER');
    const { body } = await member.call(seatsApi.list, { params: { bodyId } });
    expect(body.items[1]).toMatchObject({
      college: 'MASKED',
      held: true,
      version: null,
      mandates: [{ hidden: true, holder: null, organization: { name: 'GEM Les Passerelles' }, endsOn: null }],
    });
    const page = await member.call(peopleApi.get, { params: { personId: people[0] } });
    expect(page.body).toMatchObject({ mandates: [], organizations: [], email: null, meetings: [] });
    const found = await member.call(peopleApi.list, { query: { organizationId: group } });
    expect(found.body).toEqual({ items: [], total: 0 });
    const groups = await member.call(organizationsApi.list, { query: { search: 'passerelles' } });
    expect(groups.body.items).toMatchObject([{ people: 0, reveals: null }]);
    const tree = await member.call(bodiesApi.list);
    expect(tree.body.items[0].colleges).toContainEqual({ college: 'MASKED', held: 1, vacant: 0 });
  });
});
