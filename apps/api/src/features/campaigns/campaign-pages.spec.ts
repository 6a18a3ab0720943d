import { afterEach, describe, expect, it, jest } from '@jest/globals';
import type { CampaignBoard, CampaignEvent } from '@trame/contracts/campaign-answers';
import { campaignEventsApi, type MoveBody } from '@trame/contracts/campaign-events';
import { campaignPagesApi } from '@trame/contracts/campaign-pages';
import { type CampaignBody, campaignsApi } from '@trame/contracts/campaigns';
import { LIMITS } from '@trame/contracts/limits';
import { readPdf } from '../../../../../libs/documents/test/read-pdf.ts';
import { aCampaign, addedEvent, SISM } from '../../../test/factories/a-campaign.ts';
import { clockAt } from '../../../test/factories/a-room.ts';
import { testApp } from '../../../test/test-app.ts';
import type { TestCouncil } from '../../../test/test-council.ts';

const app = await testApp();
afterEach(() => void jest.restoreAllMocks());

const UNTIL = '2026-08-31';
const FORM = {
  ...{ title: 'Marche & parole', description: 'Une heure au bord de l’eau.', organizer: 'Entraide', cost: 'FREE' },
  ...{ place: 'Quai <b>Neuf</b>', municipality: 'Rivebourg', day1: '2026-10-08', from1: '18:00', to1: '19:00' },
  ...{ contactName: 'Sacha Secret', contactEmail: 'sacha.secret@exemple.fr' },
};

const open = async (body: Partial<CampaignBody> = {}) => {
  clockAt(app, '2026-08-01T10:00');
  const council = await app.council();
  const { id, address } = await aCampaign(council, { proposalsUntil: UNTIL, ...body });
  return { council, campaignId: id, token: address?.split('/').at(-1) ?? '' };
};
const page = (token: string, query = {}) => app.call(campaignPagesApi.programme, { params: { token }, query });
const propose = (token: string, change: Record<string, string> = {}) =>
  app.call(campaignPagesApi.propose, { params: { token }, body: { ...FORM, ...change } });
const secretIn = (location: string | undefined): string => /proposition\/([^?]+)/.exec(location ?? '')?.[1] ?? '';
const proposal = (token: string, query = {}) => app.call(campaignPagesApi.proposal, { params: { token }, query });
const correct = (token: string, body: Record<string, string>) =>
  app.call(campaignPagesApi.correct, { params: { token }, body });
const eventsOf = async (council: TestCouncil, campaignId: string): Promise<CampaignBoard['items']> =>
  campaignsApi.board.response.parse((await council.call(campaignsApi.board, { params: { campaignId } })).body).items;
const move = async (council: TestCouncil, { id, version }: CampaignEvent, body: MoveBody): Promise<CampaignEvent> =>
  campaignEventsApi.move.response.parse(
    (await council.call(campaignEventsApi.move, { params: { campaignEventId: id }, version, body })).body,
  );
const to = (state: CampaignEvent['state']): MoveBody => ({ act: 'MOVE', to: state, reason: null, tell: false });

describe('proposing an event', () => {
  it('asks for no health information and takes what a form without a script sends, once for two presses', async () => {
    const { council, campaignId, token } = await open();
    const form = await app.call(campaignPagesApi.form, { params: { token } });
    expect([form.status, form.text]).toEqual([200, expect.stringMatching(/aucune information de santé/)]);
    expect(form.text).not.toMatch(/<script/);
    const [sent, again] = await Promise.all([propose(token), propose(token)]);
    expect([sent.status, sent.headers['location']]).toEqual([303, expect.stringMatching(/\?dit=merci$/)]);
    expect(again.status).toBe(303);
    const events = await eventsOf(council, campaignId);
    expect(events).toMatchObject([
      { state: 'PROPOSED', origin: 'PARTNER', title: 'Marche & parole', published: false },
    ]);
    expect(events[0]?.contact).toEqual({ name: 'Sacha Secret', email: 'sacha.secret@exemple.fr', phone: null });
    const thanks = await proposal(secretIn(sent.headers['location']), { dit: 'merci' });
    expect(thanks.text).toMatch(/Merci, votre proposition est enregistrée[\s\S]*pas encore au programme/);
    expect(thanks.text).toContain('samedi 15 août 2026');
    expect(thanks.text).not.toContain('secret@exemple.fr');
    const { rows } = await app.superuser.query('select from app.outbox where council_id = $1', [council.councilId]);
    expect(rows).toEqual([]);
  });

  it('gives everything back with what is to be mended, and writes nothing', async () => {
    const { council, campaignId, token } = await open();
    const wrong = {
      title: '',
      day1: '',
      from1: '19:00',
      to1: '18:00',
      contactEmail: 'sacha',
      link: 'javascript:alert(1)',
    };
    const { status, text } = await propose(token, wrong);
    expect(status).toBe(422);
    for (const field of ['title', 'day1', 'contactEmail', 'link']) expect(text).toContain(`href="#${field}"`);
    expect(text).toContain('Une heure au bord de l’eau.');
    expect(text).toContain('value="Quai &lt;b&gt;Neuf&lt;/b&gt;"');
    expect((await propose(token, { to1: '17:00' })).text).toContain('href="#to1"');
    expect((await propose(token, { title: 'a\u0000b' })).status).toBe(422);
    expect((await app.call(campaignPagesApi.propose, { params: { token }, body: {} })).status).toBe(422);
    expect(await eventsOf(council, campaignId)).toEqual([]);
  });

  it('is over after the last day, at an address that was changed, and while too many wait', async () => {
    const { council, campaignId, token } = await open({ published: true });
    await propose(token);
    await app.superuser.query(
      `insert into app.campaign_event (council_id, id, campaign_id, state, origin, title)
       select council_id, gen_random_uuid(), campaign_id, state, origin, n::text
       from app.campaign_event, generate_series(2, $2) n where campaign_id = $1`,
      [campaignId, LIMITS.campaigns.waiting],
    );
    const full = await propose(token, { title: 'Une de trop' });
    expect([full.status, full.text]).toEqual([422, expect.stringContaining('Trop de propositions attendent déjà')]);
    clockAt(app, '2026-09-01T00:00');
    expect((await propose(token, { title: 'Trop tard' })).text).toContain('Les propositions sont closes');
    await council.call(campaignsApi.renewAddress, { params: { campaignId } });
    expect([(await page(token)).status, (await propose(token)).status]).toEqual([404, 404]);
    expect((await eventsOf(council, campaignId)).map(({ title }) => title)).not.toContain('Trop tard');
  });
});

describe('a proposal', () => {
  it('is corrected by its author for a time, without showing whom to reach', async () => {
    const { council, campaignId, token } = await open();
    const secret = secretIn((await propose(token)).headers['location']);
    const form = await proposal(secret, { modifier: '1' });
    expect(form.text).toContain('value="Marche &amp; parole"');
    expect(form.text).not.toMatch(/Sacha|secret@/);
    const { contactName: _, contactEmail: __, ...kept } = FORM;
    const changed = await correct(secret, { ...kept, title: 'Marche douce', version: '1' });
    expect(changed.headers['location']).toMatch(/\?dit=corrige$/);
    const [event] = await eventsOf(council, campaignId);
    expect(event).toMatchObject({ title: 'Marche douce', contact: { name: 'Sacha Secret' }, version: 2 });
    expect((await correct(secret, { ...kept, title: '', version: '2' })).status).toBe(422);
    clockAt(app, '2026-08-20T10:00');
    expect((await correct(secret, { ...kept, version: '2' })).headers['location']).toMatch(/\?dit=clos$/);
    expect((await proposal(secret, { modifier: '1' })).text).not.toContain('<form');
    expect((await eventsOf(council, campaignId))[0]).toMatchObject({ title: 'Marche douce', version: 2 });
  });

  it('gives back what was typed over a version that is no longer the latest, beside what the proposal says now', async () => {
    const { council, campaignId, token } = await open();
    const secret = secretIn((await propose(token)).headers['location']);
    const { contactName: _, contactEmail: __, ...kept } = FORM;
    await correct(secret, { ...kept, title: 'Marche douce', version: '1' });
    const mine = { ...kept, title: 'Marche <b>lente</b>', day2: '2026-10-09', version: '1' };
    const stale = await correct(secret, mine);
    expect(stale.status).toBe(422);
    expect(stale.text).toContain('Votre proposition a changé entre-temps');
    expect(stale.text).toContain('value="Marche &lt;b&gt;lente&lt;/b&gt;"');
    expect(stale.text).toMatch(/La proposition dit maintenant\s: Marche douce/u);
    expect(stale.text).toMatch(/id="day2-actuel">La proposition ne dit plus rien ici/);
    expect(stale.text).not.toMatch(/id="place-actuel"|Sacha|secret@/);
    expect((await eventsOf(council, campaignId))[0]).toMatchObject({ title: 'Marche douce', version: 2 });
    const [, version = ''] = /name="version" value="(\d+)"/.exec(stale.text) ?? [];
    const { day2: ___, ...again } = mine;
    expect((await correct(secret, { ...again, version })).headers['location']).toMatch(/\?dit=corrige$/);
    expect((await eventsOf(council, campaignId))[0]).toMatchObject({ title: 'Marche <b>lente</b>', version: 3 });
  });

  it('says what became of it, and opens again for a change that is asked for', async () => {
    const { council, campaignId, token } = await open();
    const secret = secretIn((await propose(token)).headers['location']);
    const [event] = await eventsOf(council, campaignId);
    if (!event) throw new Error('nothing was proposed');
    clockAt(app, '2026-08-30T10:00');
    expect((await proposal(secret)).text).not.toContain('Corriger ma proposition');
    const asked = await move(council, event, { act: 'ASK_CHANGE', request: 'Combien de <i>places</i> ?' });
    const shown = await proposal(secret);
    expect(shown.text).toMatch(/Combien de &lt;i&gt;places[\s\S]*Corriger ma proposition/);
    const { contactName: _, contactEmail: __, ...kept } = FORM;
    await correct(secret, { ...kept, capacity: '12', version: String(asked.version) });
    const [completed] = await eventsOf(council, campaignId);
    expect(completed).toMatchObject({ capacity: 12, changeRequest: null });
    await move(council, completed as CampaignEvent, to('PROGRAMME'));
    expect((await proposal(secret)).text).toContain('Votre événement est au programme');
    expect((await proposal('inconnu')).status).toBe(404);
  });
});

describe('the public programme', () => {
  it('shows what is printed and nothing else: no proposal, no contact, no member', async () => {
    const { council, campaignId, token } = await open({ published: true });
    const printed = await addedEvent(council, campaignId, { title: 'Imprimé', municipality: 'Bourg-Neuf' });
    await move(council, printed, to('PROGRAMME'));
    const other = await addedEvent(council, campaignId, { title: 'Autre commune' });
    await move(council, other, to('PROGRAMME'));
    await addedEvent(council, campaignId, { title: 'Pas encore' });
    await propose(token);
    const { status, text } = await page(token);
    expect(status).toBe(200);
    for (const shown of ['Imprimé', 'Autre commune', 'Le lien social', 'mercredi 7 octobre 2026, de\u00a014'])
      expect(text.toLowerCase()).toContain(shown.toLowerCase());
    for (const hidden of ['Pas encore', 'Marche', 'Canari', 'canari', '01 99', 'Secret', 'Dominique'])
      expect(text).not.toContain(hidden);
    expect((await page(token, { commune: 'Bourg-Neuf' })).text).not.toContain('Autre commune');
    expect((await page(token, { langue: 'en' })).text).toContain('Week of');
    const calendar = await app.call(campaignPagesApi.calendar, { params: { token } });
    const ics = calendar.text || String(calendar.body);
    expect(ics).toMatch(/METHOD:PUBLISH[\s\S]*SUMMARY:Imprimé/);
    expect(ics).toContain('DTSTART:20261007T120000Z');
    const paper = await readPdf(Buffer.from((await app.call(campaignPagesApi.print, { params: { token } })).body));
    expect([paper.accessiblePart, paper.title]).toEqual(['1', `Programme – ${SISM.title}`]);
    expect(paper.text).toMatch(/Imprimé[\s\S]*Mercredi 7 octobre 2026/);
    expect(paper.text).not.toMatch(/canari|Pas encore|Marche/i);
    const own = await (await council.member('MEMBER')).call(campaignsApi.print, { params: { campaignId } });
    expect([own.status, own.headers['content-type']]).toEqual([200, 'application/pdf']);
    expect(ics).not.toMatch(/canari|Pas encore|ATTENDEE|ORGANIZER/i);
  });

  it('counts participants from five on, and keeps what was called off as called off', async () => {
    const { council, campaignId, token } = await open({ published: true });
    const shown = async (attendance: number) => {
      const event = await addedEvent(council, campaignId, { title: `Compte ${attendance}` });
      await move(council, await move(council, event, to('PROGRAMME')), { act: 'COUNT', attendance });
    };
    await shown(4);
    await shown(5);
    const off = await move(council, await addedEvent(council, campaignId, { title: 'Sortie' }), to('PROGRAMME'));
    await move(council, off, { act: 'MOVE', to: 'CANCELLED', reason: 'Orage interne', tell: false });
    const { text } = await page(token);
    expect(text).toContain('5 personnes présentes');
    expect(text).not.toMatch(/4 personnes présentes|Orage/);
    expect(text).toMatch(/Sortie[\s\S]*Annulé/);
  });

  it('is not there before it is published, nor its calendar', async () => {
    const { council, campaignId, token } = await open();
    await move(council, await addedEvent(council, campaignId, { title: 'Trop tôt' }), to('PROGRAMME'));
    const soon = await page(token);
    expect(soon.text).toContain('Le programme paraîtra bientôt');
    expect(soon.text).not.toContain('Trop tôt');
    for (const file of [campaignPagesApi.calendar, campaignPagesApi.print])
      expect((await app.call(file, { params: { token } })).status).toBe(404);
    const shut = await aCampaign(council, SISM);
    expect((await page(shut.address?.split('/').at(-1) ?? '')).status).toBe(404);
  });
});
