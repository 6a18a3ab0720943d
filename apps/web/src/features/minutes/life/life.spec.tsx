import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { act, screen, waitFor, within } from '@testing-library/react';
import { type CirculationPreview, circulationApi } from '@trame/contracts/circulation';
import { correctionsApi } from '@trame/contracts/corrections';
import { type MinutesLife, minutesLifeApi } from '@trame/contracts/minutes-life';
import { clearNotices, Toaster } from '@trame/ui/toaster';
import { type FakeApi, fakeApi } from '../../../../test/fake-api.ts';
import { render } from '../../../../test/render.tsx';
import { MinutesLifeCards } from './life-card.tsx';

const ID = '0198f1c2-6a1b-7c3d-8e4f-00000000';
const path = { councilId: `${ID}0001`, meetingId: `${ID}0002` };
const chair = { id: `${ID}0003`, name: 'Hélène Exemple' };

const life = (more: Partial<MinutesLife> = {}): MinutesLife => ({
  id: `${ID}0004`,
  version: 3,
  status: 'DRAFT',
  reviewer: null,
  reviewAskedAt: null,
  circulatesOnAgreement: true,
  agreedAt: null,
  agreedBy: null,
  returnReason: '',
  reviewers: [{ ...chair, hasMail: true }],
  circulatedAt: null,
  correctionsUntil: null,
  correctionsOpen: false,
  corrections: [],
  silenceOn: null,
  approvalAhead: null,
  approvedAt: null,
  approvedBy: null,
  approvedIn: null,
  reservations: '',
  archivedAt: null,
  versions: [],
  ...more,
});

const preview: CirculationPreview = {
  version: 3,
  digest: 'a'.repeat(43),
  recipients: [{ personId: `${ID}0005`, name: 'Alix Aubry', actions: 1, mailed: null }],
  leftOut: [{ name: 'Alix Caron', reason: 'NO_ADDRESS' }],
  correctionsUntil: '2026-12-20',
  letter: { subject: 'Compte rendu', greeting: 'Bonjour', paragraphs: [], facts: [], buttons: [], closing: [] },
  holdSeconds: 60,
};

let api: FakeApi;
beforeEach(() => {
  api = fakeApi();
  api.on(circulationApi.preview, preview);
});
afterEach(() => act(clearNotices));

const draw = (shown: MinutesLife, options = {}) => {
  api.on(minutesLifeApi.get, shown);
  return render(
    <>
      <MinutesLifeCards path={path} />
      <Toaster />
    </>,
    options,
  );
};

describe('a draft', () => {
  it('goes to whoever chairs in two presses, and says who gets it then', async () => {
    const heard = api.on(minutesLifeApi.askReview, life({ status: 'REVIEW' }));
    const { user } = await draw(life());
    await user.click(await screen.findByRole('button', { name: 'Envoyer à la relecture' }));
    const window = within(await screen.findByRole('dialog'));
    expect(await window.findByText('Le compte rendu part alors à 1 personne.')).toBeVisible();
    await user.click(window.getByRole('button', { name: 'Envoyer à Hélène Exemple' }));
    await waitFor(() => expect(heard[0]?.input.body).toEqual({ reviewerId: chair.id, circulatesOnAgreement: true }));
    expect(heard[0]?.headers['if-match']).toBe('"3"');
  });

  it('is proposed to whoever chairs now, when who read it before does no more', async () => {
    const { user } = await draw(life({ reviewer: { id: `${ID}0009`, name: 'Paul Modèle' }, returnReason: 'À revoir' }));
    await user.click(await screen.findByRole('button', { name: 'Envoyer à la relecture' }));
    expect(await screen.findByRole('button', { name: 'Envoyer à Hélène Exemple' })).toBeVisible();
  });

  it('leaves without review only once its readers were shown', async () => {
    const heard = api.on(circulationApi.circulate, life({ status: 'CIRCULATED' }));
    const { user } = await draw(life());
    await user.click(await screen.findByRole('button', { name: 'Diffuser sans relecture' }));
    const window = within(await screen.findByRole('dialog'));
    expect(await window.findByText(/1 personne ne reçoit rien/)).toBeVisible();
    await user.click(window.getByRole('button', { name: 'Diffuser à 1 personne' }));
    await waitFor(() => expect(heard[0]?.input.body.digest).toBe(preview.digest));
  });

  it('says why it was sent back', async () => {
    await draw(life({ returnReason: 'Il manque le vote.' }));
    expect(await screen.findByText(/Renvoyé avec ces remarques\s: Il manque le vote\./)).toBeVisible();
  });
});

describe('a review', () => {
  const asked = life({ status: 'REVIEW', reviewer: chair, reviewAskedAt: '2026-12-04T10:00:00Z' });

  it('is answered by the chair, who cannot send back without a word', async () => {
    const heard = api.on(minutesLifeApi.answerReview, life());
    const { user } = await draw(asked, { role: 'CHAIR' });
    await user.click(await screen.findByRole('button', { name: 'Renvoyer avec mes remarques' }));
    const send = screen.getByRole('button', { name: 'Renvoyer avec mes remarques' });
    expect(send).toBeDisabled();
    await user.type(screen.getByLabelText('Ce qu’il faut changer'), 'Il manque le vote.');
    await user.click(send);
    await waitFor(() => expect(heard[0]?.input.body).toEqual({ agreed: false, reason: 'Il manque le vote.' }));
  });

  it('is nobody else’s to answer', async () => {
    await draw(asked);
    expect(await screen.findByText('Demandée à Hélène Exemple le 4 décembre 2026')).toBeVisible();
    expect(screen.queryByRole('button', { name: /^Approuver/ })).toBeNull();
  });
});

describe('corrections', () => {
  const correction = {
    id: `${ID}0006`,
    version: 1,
    person: { id: `${ID}0005`, name: 'Alix Aubry' },
    itemId: null,
    text: 'Quatre bailleurs.',
    askedAt: '2026-12-06T10:00:00Z',
    state: 'ASKED' as const,
    answer: '',
    settledAt: null,
  };
  const circulated = life({
    status: 'CIRCULATED',
    circulatedAt: '2026-12-05T10:00:00Z',
    correctionsUntil: '2026-12-20',
    correctionsOpen: true,
    corrections: [correction],
  });

  it('are refused with a reason by those who write', async () => {
    const heard = api.on(correctionsApi.settle, { ...correction, state: 'REFUSED' as const });
    const { user } = await draw(circulated);
    await user.click(await screen.findByRole('button', { name: 'Refuser' }));
    const window = within(await screen.findByRole('dialog'));
    await user.click(window.getByRole('button', { name: 'Refuser et prévenir Alix Aubry' }));
    expect(await window.findByLabelText('Pourquoi')).toBeInvalid();
    await user.type(window.getByLabelText('Pourquoi'), 'La feuille dit trois.');
    await user.click(window.getByRole('button', { name: 'Refuser et prévenir Alix Aubry' }));
    await waitFor(() => expect(heard[0]?.input.body).toEqual({ accepted: false, answer: 'La feuille dit trois.' }));
  });

  it('are asked for by a member, who settles none', async () => {
    const heard = api.on(correctionsApi.ask, correction);
    const { user } = await draw({ ...circulated, corrections: [] }, { role: 'MEMBER' });
    await user.click(await screen.findByText('Demander une correction'));
    await user.type(screen.getByLabelText('Ce qu’il faudrait écrire'), 'Quatre bailleurs.');
    await user.click(screen.getByRole('button', { name: 'Envoyer ma demande' }));
    await waitFor(() => expect(heard[0]?.input.body).toEqual({ itemId: null, text: 'Quatre bailleurs.' }));
    expect(screen.queryByRole('button', { name: 'Approuver' })).toBeNull();
  });
});
