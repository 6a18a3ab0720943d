import { afterEach, describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { actionPlanApi } from '@trame/contracts/action-plan';
import type { CampaignEvent } from '@trame/contracts/campaign-answers';
import { campaignEventsApi } from '@trame/contracts/campaign-events';
import { campaignsApi } from '@trame/contracts/campaigns';
import { clearNotices, Toaster } from '@trame/ui/toaster';
import { fakeApi } from '../../../test/fake-api.ts';
import { render } from '../../../test/render.tsx';
import { id } from '../../../test/running-meeting.tsx';
import { aBoard, anEvent, CAMPAIGN } from '../../../test/samples/a-campaign.ts';
import { anAction, aPlan } from '../../../test/samples/a-plan.ts';
import { CampaignsView } from './campaigns.view.tsx';

afterEach(clearNotices);

const open = async (items: CampaignEvent[], options: Parameters<typeof render>[1] = {}) => {
  const api = fakeApi();
  const { counts } = aBoard(items);
  api.on(campaignsApi.list, { items: [{ ...CAMPAIGN, counts }], total: 1 });
  api.on(actionPlanApi.get, aPlan([]));
  const asked = api.on(campaignsApi.board, aBoard(items));
  const drawn = await render(
    <>
      <CampaignsView />
      <Toaster />
    </>,
    options,
  );
  await screen.findByText('SISM 2026');
  return { api, asked, ...drawn };
};
const column = (name: string) => within(screen.getByRole('grid', { name }));
const proposal = anEvent({ id: id(92), state: 'PROPOSED', origin: 'PARTNER', title: 'Marche douce' });

describe('the board of a campaign', () => {
  it('says the theme, where the public reads it, and figures in which unknown is not zero', async () => {
    const held = { state: 'HELD', published: true } as const;
    await open([
      anEvent({ ...held, attendance: 40 }),
      anEvent({ ...held, id: id(93), title: 'Ciné-débat' }),
      anEvent({ id: id(94), state: 'PROGRAMME', title: 'Atelier', published: true }),
    ]);
    expect(screen.getByText('Le lien social')).toBeVisible();
    expect(screen.getByLabelText('Adresse publique')).toHaveValue(CAMPAIGN.address);
    expect(screen.getByText('sur 1 événement compté, 1 à compter')).toBeVisible();
    expect(column('A eu lieu').getByText('À compter')).toBeVisible();
    expect(
      column('Au programme').getByText('Passé : à confirmer', { normalizer: (text) => text.replace(/\s/g, ' ') }),
    ).toBeVisible();
  });

  it('moves a card to a step that may follow, with the version that was read, and takes it back', async () => {
    const { api, user } = await open([anEvent()]);
    const heard = api.on(campaignEventsApi.move, anEvent({ state: 'PROGRAMME', version: 4, published: true }));
    await user.click(screen.getByRole('button', { name: /modifier.*Café des aidants/ }));
    expect(screen.getAllByRole('menuitem').map(({ textContent }) => textContent)).toEqual([
      ...['Proposé', 'Au programme', 'Annulé'],
    ]);
    await user.click(screen.getByRole('menuitem', { name: 'Au programme' }));
    await waitFor(() => expect(heard).toHaveLength(1));
    await user.click(await screen.findByRole('button', { name: 'Annuler' }));
    await waitFor(() => expect(heard).toHaveLength(2));
    expect(heard.map(({ input, headers }) => [input.body, headers['if-match']])).toEqual([
      [{ act: 'MOVE', to: 'PROGRAMME', reason: null, tell: false }, '"3"'],
      [{ act: 'MOVE', to: 'ACCEPTED', reason: null, tell: false }, '"4"'],
    ]);
  });

  it('refuses a proposal with a reason, and tells its author', async () => {
    const { api, user } = await open([proposal]);
    const heard = api.on(campaignEventsApi.move, { ...proposal, state: 'REFUSED', version: 4 });
    await user.click(screen.getByRole('button', { name: /modifier.*Marche douce/ }));
    await user.click(await screen.findByRole('menuitem', { name: 'Non retenu' }));
    await user.click(await screen.findByRole('button', { name: 'Ne pas retenir' }));
    expect(await screen.findByText('Remplissez ce champ.')).toBeVisible();
    expect(heard).toHaveLength(0);
    await user.type(screen.getByLabelText(/^Motif/), 'Hors du thème');
    expect(screen.getByRole('checkbox', { name: 'Prévenir Alix Exemple par mail' })).toBeChecked();
    await user.click(screen.getByRole('button', { name: 'Ne pas retenir' }));
    await waitFor(() =>
      expect(heard[0]?.input.body).toEqual({ act: 'MOVE', to: 'REFUSED', reason: 'Hors du thème', tell: true }),
    );
  });

  it('is only read by those who do not manage it', async () => {
    const { user } = await open([anEvent({ contact: null })], { role: 'MEMBER', at: '/x?vue=tableau' });
    expect(screen.queryByRole('button', { name: /Ajouter|Ouvrir une campagne|Modifier/ })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Café des aidants' }));
    const sheet = within(await screen.findByRole('dialog', { name: 'Café des aidants' }));
    expect(sheet.getByText(/Mercredi 7 octobre 2026, de 14/)).toBeVisible();
    expect(sheet.queryByRole('button', { name: /Modifier|Passer|Plus/ })).toBeNull();
  });

  it('asks for what its address says, and keeps the view when the filters go', async () => {
    const { asked, user, address } = await open([anEvent()], {
      at: '/x?vue=semaines&etape=ACCEPTED&semaine=2026-10-05&commune=Rivebourg&texte=caf%C3%A9',
    });
    expect(asked[0]?.input.query).toEqual({
      ...{ state: 'ACCEPTED', week: '2026-10-05', municipality: 'Rivebourg', text: 'café' },
    });
    expect(screen.getByRole('rowheader', { name: /Café des aidants/ })).toBeVisible();
    expect(screen.getByText('Semaine du 5 octobre 2026')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Retirer les filtres' }));
    await waitFor(() => expect(address()).toBe('/x?vue=semaines'));
  });
});

describe('the sheet of an event', () => {
  const openSheet = (event: CampaignEvent, others: CampaignEvent[] = []) =>
    open([event, ...others], { at: `/x?evenement=${event.id}` });
  const act = async (user: Awaited<ReturnType<typeof open>>['user'], name: string) => {
    await user.click(await screen.findByRole('button', { name: 'Autres gestes' }));
    await user.click(await screen.findByRole('menuitem', { name }));
  };

  it('asks for a change by mail', async () => {
    const { api, user } = await openSheet(proposal);
    const heard = api.on(campaignEventsApi.move, { ...proposal, changeRequest: 'À quelle heure ?', version: 4 });
    expect(await screen.findByText(/alix@exemple.fr/)).toBeVisible();
    await act(user, 'Demander une modification');
    await user.type(await screen.findByLabelText(/Ce qu’il faut changer/), 'À quelle heure ?');
    await user.click(screen.getByRole('button', { name: 'Envoyer la demande' }));
    await waitFor(() => expect(heard[0]?.input.body).toEqual({ act: 'ASK_CHANGE', request: 'À quelle heure ?' }));
  });

  it('counts participants, and takes nothing for unknown', async () => {
    const event = anEvent({ state: 'PROGRAMME', published: true });
    const { api, user } = await openSheet(event);
    const heard = api.on(campaignEventsApi.move, { ...event, state: 'HELD', attendance: 42, version: 4 });
    await act(user, 'Noter la présence');
    const field = await screen.findByLabelText(/Nombre de personnes présentes/);
    await user.type(field, '-1');
    await user.click(screen.getByRole('button', { name: 'Noter' }));
    expect(await screen.findByText('Indiquez un nombre.')).toBeVisible();
    await user.clear(field);
    await user.type(field, '42');
    await user.click(screen.getByRole('button', { name: 'Noter' }));
    await waitFor(() => expect(heard[0]?.input.body).toEqual({ act: 'COUNT', attendance: 42 }));
  });

  it('merges the same event proposed twice, and parts it again', async () => {
    const double = { id: id(95), version: 7, title: 'Marche (bis)' };
    const kept = anEvent({ doubles: [double] });
    const { api, user } = await openSheet(kept, [proposal]);
    const heard = api.on(campaignEventsApi.move, kept);
    await user.click(await screen.findByRole('button', { name: /^Séparer/ }));
    await waitFor(() => expect(heard[0]?.input.params['campaignEventId']).toBe(double.id));
    expect([heard[0]?.input.body, heard[0]?.headers['if-match']]).toEqual([{ act: 'MERGE', intoId: null }, '"7"']);
  });
});

describe('writing', () => {
  it('adds an event with two dates, and leaves out what is blank', async () => {
    const { api, user } = await open([]);
    const heard = api.on(campaignEventsApi.add, anEvent());
    await user.click(screen.getAllByRole('button', { name: 'Ajouter un événement' })[0] as HTMLElement);
    const form = within(await screen.findByRole('dialog'));
    await user.type(form.getByLabelText('Titre'), 'Ciné-débat');
    await user.type(form.getByLabelText('Jour'), '2026-10-06');
    await user.click(form.getByRole('button', { name: 'Ajouter une date' }));
    await user.click(form.getByRole('button', { name: 'Ajouter' }));
    await waitFor(() => expect(heard).toHaveLength(1));
    expect(heard[0]?.input.body).toMatchObject({
      ...{ title: 'Ciné-débat', contact: null, free: true, actionIds: [], capacity: null },
      slots: [{ day: '2026-10-06', until: null, from: null, to: null }],
    });
  });

  it('says which actions of the plan an event serves, those of the information weeks first', async () => {
    const { api, user } = await open([]);
    const plan = [
      anAction(1, { title: 'Lycée' }),
      anAction(2, { title: 'Programme', frameworkItems: ['SISM.SISM_2027'] }),
    ];
    api.on(actionPlanApi.get, aPlan(plan));
    const heard = api.on(campaignEventsApi.add, anEvent());
    await user.click(screen.getAllByRole('button', { name: 'Ajouter un événement' })[0] as HTMLElement);
    const form = within(await screen.findByRole('dialog'));
    await user.type(form.getByLabelText('Titre'), 'Ciné-débat');
    await user.click(form.getByRole('combobox', { name: /Actions du plan/ }));
    await user.keyboard('{ArrowDown}{Enter}');
    await user.click(form.getByRole('combobox', { name: /Actions du plan/ }));
    await user.keyboard('lyc{ArrowDown}{Enter}');
    await user.click(form.getByRole('button', { name: 'Ajouter' }));
    await waitFor(() => expect(heard[0]?.input.body.actionIds).toEqual([plan[1]?.id, plan[0]?.id]));
  });

  it('opens a campaign, and says what is wrong with its dates', async () => {
    const { api, user } = await open([]);
    const heard = api.on(campaignsApi.open, CAMPAIGN);
    await user.click(screen.getByRole('button', { name: 'Ouvrir une campagne' }));
    const form = within(await screen.findByRole('dialog'));
    await user.type(form.getByLabelText(/^Nom/), 'SISM 2027');
    await user.type(form.getByLabelText('Premier jour'), '2027-10-04');
    await user.type(form.getByLabelText('Dernier jour'), '2027-10-01');
    await user.click(form.getByRole('button', { name: 'Ouvrir la campagne' }));
    expect(await form.findByText('Indiquez une fin qui suit le début.')).toBeVisible();
    await user.clear(form.getByLabelText('Dernier jour'));
    await user.type(form.getByLabelText('Dernier jour'), '2027-10-17');
    await user.click(form.getByRole('button', { name: 'Ouvrir la campagne' }));
    await waitFor(() => expect(heard[0]?.input.body).toMatchObject({ title: 'SISM 2027', proposalsUntil: null }));
  });
});
