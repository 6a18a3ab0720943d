import { describe, expect, it } from '@jest/globals';
import type { CampaignBoard, CampaignEvent } from '@trame/contracts/campaign-answers';
import { campaignEventsApi, type MoveBody } from '@trame/contracts/campaign-events';
import { type CampaignBody, campaignsApi } from '@trame/contracts/campaigns';
import { type Figures, figuresApi } from '@trame/contracts/figures';
import { aCampaign, addedEvent, EVENT, SISM } from '../../../test/factories/a-campaign.ts';
import { testApp } from '../../../test/test-app.ts';
import type { TestCouncil, TestMember } from '../../../test/test-council.ts';
import { newId } from '../../platform/database/new-id.ts';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { eventsOfPeriod } from './index.ts';

const app = await testApp();

const board = async (who: TestMember, campaignId: string, query = {}): Promise<CampaignBoard> =>
  campaignsApi.board.response.parse((await who.call(campaignsApi.board, { params: { campaignId }, query })).body);
const titles = async (who: TestMember, campaignId: string, query = {}) =>
  (await board(who, campaignId, query)).items.map(({ title }) => title);
const move = (who: TestMember, { id, version }: Pick<CampaignEvent, 'id' | 'version'>, body: MoveBody) =>
  who.call(campaignEventsApi.move, { params: { campaignEventId: id }, version, body });
const moved = async (who: TestMember, event: CampaignEvent, body: MoveBody): Promise<CampaignEvent> =>
  campaignEventsApi.move.response.parse((await move(who, event, body)).body);
const to = (state: CampaignEvent['state'], tell = false): MoveBody => ({
  ...{ act: 'MOVE', to: state, reason: null, tell },
});
const proposed = async (council: TestCouncil, event: CampaignEvent): Promise<CampaignEvent> =>
  moved(council, event, to('PROPOSED'));
const mails = async (objectId: string) =>
  (await app.superuser.query('select * from app.outbox where object_id = $1 order by created_at', [objectId])).rows;

describe('a campaign', () => {
  it('is opened once for one key, read by the council alone, and written by the coordination', async () => {
    const council = await app.council();
    const key = newId();
    const both = [
      await council.call(campaignsApi.open, { key, body: SISM }),
      await council.call(campaignsApi.open, { key, body: SISM }),
    ];
    expect(both.map(({ status, body }) => [status, body.id])).toEqual(both.map(() => [201, both[0]?.body.id]));
    expect(both[0]?.body).toMatchObject({ ...SISM, version: 1, address: expect.stringMatching(/\/p\/[a-z0-9-]{14}$/) });
    const { body } = await (await council.member('MEMBER')).call(campaignsApi.list);
    expect(body).toMatchObject({ total: 1, items: [{ title: SISM.title, counts: { PROPOSED: 0, HELD: 0 } }] });
    expect((await (await app.council()).call(campaignsApi.list)).body.total).toBe(0);
    const backwards: CampaignBody = { ...SISM, endsOn: '2026-10-01' };
    expect((await council.call(campaignsApi.open, { key: newId(), body: backwards })).status).toBe(422);
  });

  it('is changed by whoever read it last, gets another address, and goes only while it is empty', async () => {
    const council = await app.council();
    const { id, address } = await aCampaign(council);
    const params = { campaignId: id };
    const change = (version: number) =>
      council.call(campaignsApi.change, { params, version, body: { ...SISM, published: true } });
    expect((await change(1)).body).toMatchObject({ published: true, version: 2, address });
    expect((await change(1)).status).toBe(412);
    const renewed = await council.call(campaignsApi.renewAddress, { params });
    expect([renewed.body.version, renewed.body.address === address]).toEqual([3, false]);
    await addedEvent(council, id);
    const kept = await council.call(campaignsApi.remove, { params, version: 3 });
    expect([kept.status, kept.body.code]).toEqual([409, 'CAMPAIGN_NOT_EMPTY']);
    const empty = await aCampaign(council);
    const gone = { params: { campaignId: empty.id } };
    expect((await council.call(campaignsApi.remove, { ...gone, version: 7 })).status).toBe(412);
    expect((await council.call(campaignsApi.remove, { ...gone, version: 1 })).status).toBe(204);
    expect((await council.call(campaignsApi.board, gone)).status).toBe(404);
  });
});

describe('the board of a campaign', () => {
  it('shows its events in the order of their dates, by state, week, place and word', async () => {
    const council = await app.council();
    const { id } = await aCampaign(council);
    const day = (on: string) => [{ day: on, until: null, from: null, to: null }];
    await addedEvent(council, id, { title: 'Second', slots: day('2026-10-14'), municipality: 'Bourg-Neuf' });
    await addedEvent(council, id, { title: 'Sans date', slots: [], municipality: null });
    const first = await addedEvent(council, id, { title: 'Premier', slots: day('2026-10-06') });
    await moved(council, first, to('PROGRAMME'));
    expect(await titles(council, id)).toEqual(['Premier', 'Second', 'Sans date']);
    const shown = await board(council, id);
    expect(shown).toMatchObject({ weeks: ['2026-10-05', '2026-10-12'], municipalities: ['Bourg-Neuf', 'Rivebourg'] });
    expect(shown.counts).toMatchObject({ PROGRAMME: 1, ACCEPTED: 2 });
    expect(await titles(council, id, { state: 'PROGRAMME' })).toEqual(['Premier']);
    expect(await titles(council, id, { week: '2026-10-15' })).toEqual(['Second']);
    expect(await titles(council, id, { municipality: 'bourg neuf' })).toEqual(['Second']);
    expect(await titles(council, id, { text: 'sans' })).toEqual(['Sans date']);
    const other = await app.council();
    expect((await other.call(campaignsApi.board, { params: { campaignId: id } })).status).toBe(404);
  });

  it('keeps what nobody sorted for the coordination and the chair, and whom to reach for the coordination', async () => {
    const council = await app.council();
    const { id } = await aCampaign(council);
    await addedEvent(council, id, { title: 'Accepté' });
    await proposed(council, await addedEvent(council, id, { title: 'À trier' }));
    const seen = async (who: TestMember) =>
      (await board(who, id)).items.map(({ title, contact }) => [title, contact?.email ?? null]);
    const all = [
      ['À trier', EVENT.contact?.email],
      ['Accepté', EVENT.contact?.email],
    ];
    expect(await seen(council)).toEqual(all);
    expect(await seen(await council.member('CHAIR'))).toEqual(expect.arrayContaining([['À trier', null]]));
    for (const role of ['LEAD', 'MEMBER'] as const) {
      const reader = await council.member(role);
      expect(await seen(reader)).toEqual([['Accepté', null]]);
      expect((await board(reader, id)).counts).toMatchObject({ PROPOSED: 0, ACCEPTED: 1 });
      expect(
        JSON.stringify((await reader.call(campaignsApi.board, { params: { campaignId: id } })).body),
      ).not.toContain('alix');
    }
  });
});

describe('an event', () => {
  it.each([
    ['no title', { title: ' ' }],
    ['an end before its beginning', { slots: [{ day: '2026-10-06', until: null, from: '16:00', to: '14:00' }] }],
    ['a day that does not exist', { slots: [{ day: '2026-02-30', until: null, from: null, to: null }] }],
    ['an address that runs', { link: 'javascript:alert(1)' }],
    ['nobody to come', { capacity: 0 }],
    ['two mail addresses', { contact: { name: 'Alix', email: 'a@exemple.fr\nb@exemple.fr', phone: null } }],
  ])('is refused with %s', async (_, wrong) => {
    const council = await app.council();
    const { id } = await aCampaign(council);
    const asked = { params: { campaignId: id }, key: newId(), body: { ...EVENT, ...wrong } };
    expect((await council.call(campaignEventsApi.add, asked)).status).toBe(422);
    expect(await titles(council, id)).toEqual([]);
  });

  it('goes through its states, and is refused those that no step leads to', async () => {
    const council = await app.council();
    const { id } = await aCampaign(council);
    const event = await addedEvent(council, id);
    expect((await move(council, event, to('HELD'))).body.code).toBe('EVENT_MOVE_REFUSED');
    const printed = await moved(council, event, to('PROGRAMME'));
    expect(printed).toMatchObject({ state: 'PROGRAMME', published: true });
    expect((await move(council, event, to('CANCELLED'))).status).toBe(412);
    const off = await moved(council, printed, { act: 'MOVE', to: 'CANCELLED', reason: 'Salle fermée', tell: false });
    expect(off).toMatchObject({ published: true, reason: 'Salle fermée' });
    expect(await moved(council, off, to('ACCEPTED'))).toMatchObject({ published: false, reason: null });
    const member = await council.member('MEMBER');
    expect((await move(member, off, to('ACCEPTED'))).status).toBe(403);
  });

  it('tells its contact, at the word of the coordination, and asks for a change with a link', async () => {
    const council = await app.council();
    const { id } = await aCampaign(council);
    const event = await proposed(council, await addedEvent(council, id));
    expect(await mails(event.id)).toEqual([]);
    const asked = await moved(council, event, { act: 'ASK_CHANGE', request: 'À quelle heure ?' });
    expect(asked).toMatchObject({ state: 'PROPOSED', changeRequest: 'À quelle heure ?' });
    await moved(council, asked, { act: 'MOVE', to: 'REFUSED', reason: 'Hors du <b>thème</b>', tell: true });
    const [change, refusal] = await mails(event.id);
    expect([change.recipient, change.subject]).toEqual([
      'alix.canari@exemple.fr',
      expect.stringContaining('précision'),
    ]);
    expect(change.body_text).toMatch(/À quelle heure \?[\s\S]*\/p\/proposition\//);
    expect([refusal.body_text, refusal.body_html]).toEqual([
      expect.stringContaining('Hors du <b>thème</b>'),
      expect.stringContaining('Hors du &lt;b&gt;thème'),
    ]);
    const silent = await proposed(council, await addedEvent(council, id, { contact: null }));
    const refused = await move(council, silent, { act: 'ASK_CHANGE', request: 'Quand ?' });
    expect(refused.body.code).toBe('EVENT_NO_ADDRESS');
    expect((await board(council, id, { state: 'PROPOSED' })).items[0]).toMatchObject({
      changeRequest: null,
      version: 2,
    });
    expect((await move(council, await addedEvent(council, id), { act: 'ASK_CHANGE', request: 'x' })).status).toBe(409);
  });

  it('is counted once it is in the programme, and unknown is not zero', async () => {
    const council = await app.council();
    const { id } = await aCampaign(council);
    const event = await addedEvent(council, id);
    expect((await move(council, event, { act: 'COUNT', attendance: 3 })).body.code).toBe('EVENT_NOT_COUNTED');
    const printed = await moved(council, event, to('PROGRAMME'));
    expect((await board(council, id)).figures).toMatchObject({ events: 1, held: 0, participants: null });
    const none = await moved(council, printed, { act: 'COUNT', attendance: 0 });
    expect(none).toMatchObject({ state: 'HELD', attendance: 0 });
    expect((await board(council, id)).figures).toMatchObject({ counted: 1, uncounted: 0, participants: 0 });
    expect(await moved(council, none, { act: 'COUNT', attendance: null })).toMatchObject({ state: 'HELD' });
    expect((await board(council, id)).figures).toMatchObject({ counted: 0, uncounted: 1, participants: null });
  });

  it('feeds reports with what was printed, by its days, and the figures of it', async () => {
    const council = await app.council();
    const { id } = await aCampaign(council);
    const at = async (title: string, day: string, until: string | null = null) =>
      moved(
        council,
        await addedEvent(council, id, { title, slots: [{ day, until, from: null, to: null }] }),
        to('PROGRAMME'),
      );
    const during = await at('Exposition', '2026-09-20', '2026-10-04');
    await at('Avant', '2026-09-30');
    await moved(council, await at('Ouverture', '2026-10-01'), { act: 'COUNT', attendance: 12 });
    await addedEvent(council, id, { title: 'Pas imprimé' });
    const read = (from: string, until: string) =>
      app.nest.get(TenantDb).read(council.actor, (tx) => eventsOfPeriod(tx, { from, to: until }));
    const { events, figures } = await read('2026-10-01', '2026-10-31');
    expect(events.map(({ title, firstDay }) => [title, firstDay])).toEqual([
      ['Exposition', '2026-09-20'],
      ['Ouverture', '2026-10-01'],
    ]);
    expect(events[0]?.id).toBe(during.id);
    expect(figures).toMatchObject({ events: 2, held: 1, participants: 12, uncounted: 0 });
    expect((await read('2027-01-01', '2027-12-31')).figures.participants).toBeNull();
    const told = async (from: string, until: string) => {
      const { body } = await council.call(figuresApi.get, { query: { from, to: until } });
      const section = (body as Figures).sections.find(({ key }) => key === 'EVENTS');
      return section?.figures.map(({ state, value }) => [state, value]);
    };
    expect(await told('2026-10-01', '2026-10-31')).toEqual([
      ['KNOWN', 2],
      ['AT_LEAST', 12],
    ]);
    expect(await told('2027-01-01', '2027-12-31')).toEqual([
      ['KNOWN', 0],
      ['KNOWN', 0],
    ]);
  });

  it('takes in the same event proposed twice, and gives it back', async () => {
    const council = await app.council();
    const { id } = await aCampaign(council);
    const [one, twin] = [
      await addedEvent(council, id),
      await addedEvent(council, id, { title: 'Café des aidants (bis)' }),
    ];
    const merge = (event: CampaignEvent, intoId: string | null) => move(council, event, { act: 'MERGE', intoId });
    const merged = campaignEventsApi.move.response.parse((await merge(twin, one.id)).body);
    const { items, counts } = await board(council, id);
    expect(items).toMatchObject([{ id: one.id, doubles: [{ id: twin.id, title: 'Café des aidants (bis)' }] }]);
    expect(counts.ACCEPTED).toBe(1);
    const elsewhere = await addedEvent(council, (await aCampaign(council)).id);
    const wrong = [await merge(one, elsewhere.id), await merge(one, one.id), await merge(elsewhere, newId())];
    wrong.push(await merge(one, twin.id));
    expect(wrong.map(({ body }) => body.code)).toEqual(wrong.map(() => 'EVENT_MERGE_REFUSED'));
    expect((await merge(merged, null)).status).toBe(200);
    expect(await titles(council, id)).toHaveLength(2);
  });
});
