import { describe, expect, it, jest } from '@jest/globals';
import { actionPlanApi } from '@trame/contracts/action-plan';
import type { ActionRow } from '@trame/contracts/action-plan-answers';
import { bodiesApi } from '@trame/contracts/bodies';
import { organizationsApi } from '@trame/contracts/organizations';
import { peopleApi } from '@trame/contracts/people';
import { seatsApi } from '@trame/contracts/seats';
import type { Role } from '@trame/domain/access';
import type { College } from '@trame/domain/bodies/college';
import { type Queries, everythingRead as readEverything } from './everything-read.ts';
import { maskedScene, type Scene } from './factories/a-masked-scene.ts';
import { testApp } from './test-app.ts';
import type { TestMember } from './test-council.ts';

const app = await testApp();
// each story reads every address twice
jest.setTimeout(60_000);

/** Who may not see, and therefore must not be able to tell. */
const BLIND = ['LEAD', 'MEMBER'] as const satisfies readonly Role[];
/** They cost as much as all other answers, and one answer is enough to tell. */
const DOCUMENTS = ['actionSheet.print', 'agenda.pdf', 'minutes.pdf', 'onTheDay.signInSheet', 'onTheDay.badges'];
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

const everythingRead = (who: TestMember, ids: Scene['ids'], ...but: string[]) =>
  readEverything(who, { ids, queries: QUERIES, but });

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

const CHANGES: Record<string, (made: Scene) => Promise<unknown>> = {
  'the college of a masked seat': (made) => underTheMask(made, { college: 'CARERS' }),
  'who holds a masked seat': (made) => underTheMask(made, { holder: made.people[1] }),
  'who belongs to a group that reveals': joinGroup,
  'which of two people holds the masked seat': exchange,
  'for whom an attendee came': attendFor,
  'which organisation leads an action beside a person': leadTogether,
};

describe('what a masked college hides', () => {
  it.each(Object.keys(CHANGES))(
    'a lead who prepares and runs the meetings of the body cannot tell %s either',
    async (what) => {
      const made = await maskedScene(app);
      const reader = await made.council.member('LEAD');
      await made.council.lead(made.ids['bodyId']?.[0] ?? '', reader.personId);
      // whom a convocation or a poll goes to is names alone: that somebody sits in the body is no secret, for which college is
      const names =
        what === 'who holds a masked seat'
          ? ['invitations.preview', 'polls.preview', 'onTheDay.signInSheet', 'onTheDay.badges']
          : [];
      const read = async () => Object.entries(await everythingRead(reader, made.ids, ...names));
      const before = await read();
      await CHANGES[what]?.(made);
      expect(await read()).toEqual(before);
      const shown = [
        'meetings.get',
        'liveMeetings.get',
        'minutes.get',
        'renditions.read',
        'subjects.sinceLastTime',
        'polls.get',
      ];
      for (const name of shown) {
        expect(before).toContainEqual([expect.stringMatching(new RegExp(`^${name} `)), expect.stringMatching(/^\{/)]);
      }
    },
  );

  it.each(BLIND.flatMap((role) => Object.keys(CHANGES).map((what) => [role, what] as const)))(
    '%s cannot tell %s from any answer, byte for byte',
    async (role, what) => {
      const made = await maskedScene(app);
      const reader = await made.council.member(role);
      const before = await everythingRead(reader, made.ids);
      await CHANGES[what]?.(made);
      expect(await everythingRead(reader, made.ids)).toEqual(before);
      expect(Object.values(before).filter((answer) => answer.startsWith('{')).length).toBeGreaterThan(10);
    },
  );

  it.each(SEEING.flatMap((role) => Object.keys(CHANGES).map((what) => [role, what] as const)))(
    '%s does see %s change: the comparison can fail',
    async (role, what) => {
      const made = await maskedScene(app);
      const reader = await made.council.member(role);
      const before = await everythingRead(reader, made.ids, ...DOCUMENTS);
      await CHANGES[what]?.(made);
      expect(await everythingRead(reader, made.ids, ...DOCUMENTS)).not.toEqual(before);
    },
  );

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
