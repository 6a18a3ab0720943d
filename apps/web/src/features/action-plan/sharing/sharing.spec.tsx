import { describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { type ActionShare, type SharedAction, type ShareOffer, sharingApi } from '@trame/contracts/sharing';
import { fakeApi } from '../../../../test/fake-api.ts';
import { render } from '../../../../test/render.tsx';
import { aSheet } from '../../../../test/samples/an-action-sheet.ts';
import { OffersCard } from './offers.card.tsx';
import { SharedActions } from './shared-actions.tsx';
import { SharesCard } from './shares.card.tsx';

const ID = '0198f1c2-6a1b-7c3d-8e4f-00000000000';
const aubagne = { id: `${ID}7`, name: 'CLSM d’Aubagne', department: '13' };
const bressuire = { id: `${ID}8`, name: 'CLSM de Bressuire', department: null };
const offer: ShareOffer = {
  ...{ id: `${ID}1`, version: 1, council: aubagne, title: 'Maison des ados', offeredAt: '2026-11-30T10:00:00Z' },
};
const action: SharedAction = {
  ...{ id: `${ID}1`, version: 2, council: aubagne, number: '1.2', title: 'Maison des ados', axis: 'Accès aux soins' },
  ...{ status: 'IN_PROGRESS', startsOn: null, dueOn: '2026-10-01', dueText: null, daysLate: 12, progress: 40 },
  ...{ leadOrganization: 'Mairie', news: { word: 'PROGRESSING', day: '2026-11-02' } },
};
const share: ActionShare = {
  ...{ id: `${ID}1`, version: 3, council: aubagne, state: 'ACCEPTED' },
  ...{ offeredAt: '2026-11-30T10:00:00Z', changedAt: '2026-11-30T10:00:00Z' },
};

describe('what another council offers', () => {
  it('tells who and what, and is accepted in one press', async () => {
    const api = fakeApi();
    api.on(sharingApi.offers, { items: [offer], total: 1 });
    const heard = api.on(sharingApi.answer, { id: offer.id, version: 2, state: 'ACCEPTED' });
    const { user, said } = await render(<OffersCard />);
    expect(
      await screen.findByText(/CLSM d’Aubagne \(13\) propose de partager l’action «\sMaison des ados\s»/),
    ).toBeVisible();
    await user.click(screen.getByRole('button', { name: /^Accepter/ }));
    await waitFor(() => expect(heard[0]?.input.body).toEqual({ answer: 'ACCEPTED' }));
    expect(heard[0]?.headers['if-match']).toBe('"1"');
    await waitFor(() => expect(said.done).toHaveLength(1));
  });

  it('is declined after a question, and kept when the answer is no', async () => {
    const api = fakeApi();
    api.on(sharingApi.offers, { items: [offer], total: 1 });
    const heard = api.on(sharingApi.answer, { id: offer.id, version: 2, state: 'DECLINED' });
    const { user } = await render(<OffersCard />);
    await user.click(await screen.findByRole('button', { name: /^Décliner/ }));
    const asked = await screen.findByRole('alertdialog');
    expect(asked).toHaveTextContent(/trente jours/);
    await user.click(within(asked).getByRole('button', { name: 'Décliner' }));
    await waitFor(() => expect(heard[0]?.input.body).toEqual({ answer: 'DECLINED' }));
  });

  it('is nothing for whoever does not run the plan', async () => {
    const api = fakeApi();
    const { container } = await render(<OffersCard />, { role: 'CHAIR' });
    expect(api.calls).toHaveLength(0);
    expect(container.querySelector('section')).toBeNull();
  });
});

describe('the actions that other councils share', () => {
  const other: SharedAction = {
    ...action,
    id: `${ID}2`,
    council: bressuire,
    title: 'Semaine d’information',
    status: 'DONE',
  };

  it('stand under their council, to read only', async () => {
    const api = fakeApi();
    api.on(sharingApi.list, { items: [action, other], total: 2 });
    await render(<SharedActions search={{}} />, { role: 'MEMBER' });
    expect(await screen.findByRole('heading', { level: 3, name: 'CLSM d’Aubagne (13)' })).toBeVisible();
    expect(screen.getByRole('heading', { level: 3, name: 'CLSM de Bressuire' })).toBeVisible();
    expect(screen.getByText('1.2 Maison des ados').closest('li')).toHaveTextContent(
      /En cours.*12 jours.*Accès aux soins.*Pilote\s: Mairie.*échéance.*Ça avance le/,
    );
    expect(screen.queryByRole('button', { name: /Ne plus lire/ })).toBeNull();
  });

  it('are filtered by what the address says', async () => {
    const api = fakeApi();
    api.on(sharingApi.list, { items: [action, other], total: 2 });
    await render(<SharedActions search={{ conseil: bressuire.id }} />);
    expect(await screen.findByText('1.2 Semaine d’information')).toBeVisible();
    expect(screen.queryByText('1.2 Maison des ados')).toBeNull();
  });

  it('say so when no one matches', async () => {
    const api = fakeApi();
    api.on(sharingApi.list, { items: [action, other], total: 2 });
    await render(<SharedActions search={{ conseil: bressuire.id, partage: 'ON_HOLD' }} />);
    expect(await screen.findByText('Aucune action partagée ne correspond à ces filtres.')).toBeVisible();
  });

  it('are left by the coordination after a question', async () => {
    const api = fakeApi();
    api.on(sharingApi.list, { items: [action], total: 1 });
    const heard = api.on(sharingApi.stop, undefined);
    const { user } = await render(<SharedActions search={{}} />);
    await user.click(await screen.findByRole('button', { name: /^Ne plus lire/ }));
    await user.click(within(await screen.findByRole('alertdialog')).getByRole('button', { name: 'Ne plus lire' }));
    await waitFor(() => expect(heard[0]?.headers['if-match']).toBe('"2"'));
  });
});

describe('the share of an action', () => {
  it('is offered to a council found by its name', async () => {
    const api = fakeApi();
    api.on(sharingApi.shares, { items: [{ ...share, council: bressuire }], total: 1 });
    api.on(sharingApi.councils, { items: [aubagne, bressuire], total: 2 });
    const heard = api.on(sharingApi.offer, { id: share.id, version: 1, state: 'OFFERED' });
    const { user, said } = await render(<SharesCard sheet={aSheet()} />);
    const send = await screen.findByRole('button', { name: 'Proposer' });
    expect(send).toBeDisabled();
    await user.type(screen.getByRole('combobox', { name: 'Autre conseil' }), 'aub');
    const found = await screen.findByRole('option', { name: /Aubagne \(13\)/ });
    expect(screen.queryByRole('option', { name: /Bressuire/ })).toBeNull();
    await user.click(found);
    await user.click(send);
    await waitFor(() => expect(heard[0]?.input.body).toEqual({ toCouncilId: aubagne.id }));
    await waitFor(() => expect(said.done).toHaveLength(1));
  });

  it('says why it is refused where one looks', async () => {
    const api = fakeApi();
    api.on(sharingApi.shares, { items: [], total: 0 });
    api.on(sharingApi.councils, { items: [aubagne], total: 1 });
    api.refuse(sharingApi.offer, 'ACTION_NOT_SHAREABLE');
    const { user } = await render(<SharesCard sheet={aSheet()} />);
    await user.type(await screen.findByRole('combobox', { name: 'Autre conseil' }), 'aub');
    await user.click(await screen.findByRole('option', { name: /Aubagne/ }));
    await user.click(screen.getByRole('button', { name: 'Proposer' }));
    expect(await screen.findByText(/Cette action ne peut pas être partagée/)).toBeVisible();
  });

  it('is taken back after a question, with the version that was read', async () => {
    const api = fakeApi();
    api.on(sharingApi.shares, { items: [share], total: 1 });
    const heard = api.on(sharingApi.withdraw, undefined);
    const { user } = await render(<SharesCard sheet={aSheet()} />);
    await user.click(await screen.findByRole('button', { name: 'Retirer le partage avec CLSM d’Aubagne (13)' }));
    await user.click(within(await screen.findByRole('alertdialog')).getByRole('button', { name: 'Retirer' }));
    await waitFor(() => expect(heard[0]?.headers['if-match']).toBe('"3"'));
  });

  it('is not offered for a sheet kept for its group, and is read by members without a button', async () => {
    const api = fakeApi();
    api.on(sharingApi.shares, { items: [share], total: 1 });
    await render(<SharesCard sheet={aSheet({ visibility: 'GROUP' })} />);
    expect(await screen.findByText(/réservée à son groupe n’est pas partagée/)).toBeVisible();
    expect(screen.queryByRole('combobox')).toBeNull();
  });

  it('is read by members without a button, and is nothing while no council reads it', async () => {
    const api = fakeApi();
    api.on(sharingApi.shares, { items: [share], total: 1 });
    await render(<SharesCard sheet={aSheet()} />, { role: 'MEMBER' });
    expect(await screen.findByText('Lue par ce conseil')).toBeVisible();
    expect(screen.queryByRole('button')).toBeNull();
  });
});
