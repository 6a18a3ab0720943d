import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { bodiesApi } from '@trame/contracts/bodies';
import { parkedPointsApi } from '@trame/contracts/parked-points';
import { subjectThreadsApi } from '@trame/contracts/subject-threads';
import { subjectsApi } from '@trame/contracts/subjects';
import { committing, FIRST, flow, open, SECOND } from '../../../test/running-meeting.tsx';
import { aBodyNode } from '../../../test/samples/body-node.ts';
import { group, point } from '../../../test/samples/subjects.ts';

beforeEach(() => localStorage.clear());

describe('an item that goes to another body, or came from one', () => {
  const sent = () => {
    const made = committing();
    const body = { ...group, id: SECOND };
    made.api.on(subjectsApi.sinceLastTime, {
      items: [
        {
          ...{ itemId: FIRST, subject: { id: SECOND, title: 'Accueil', body, open: true }, sentBy: body, sentTo: [] },
          ...{ question: 'Qui finance ce local ?', answer: null, previous: [] },
        },
      ],
    });
    return made;
  };

  it('is sent with /t and a question, and called back', async () => {
    const { api } = sent();
    api.on(bodiesApi.list, { items: [aBodyNode(group)], total: 1 });
    const asked = api.on(parkedPointsApi.send, point);
    const removed = api.on(parkedPointsApi.remove, undefined);
    const { user } = await open();
    await user.keyboard('/t{Enter}');
    const dialog = within(await screen.findByRole('dialog', { name: 'Transmettre ce point' }));
    await dialog.findByRole('button', { name: /Groupe Logement/ });
    await user.type(dialog.getByRole('textbox', { name: /Votre question/ }), 'Qui paie ?');
    await user.click(dialog.getByRole('button', { name: 'Transmettre le point' }));
    await waitFor(() => expect(asked[0]?.input.body).toEqual({ bodyId: group.id, question: 'Qui paie ?' }));
    expect(removed).toHaveLength(0);
  });

  it('is answered from its menu, in a sentence; nothing leaves without words', async () => {
    const { api } = sent();
    const answered = api.on(subjectThreadsApi.answer, { version: 1, decisionId: null, text: 'La Ville.' });
    const { user } = await open();
    expect(await screen.findByText(/Question.*Qui finance ce local/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: /Suites du point.*Accueil/ }));
    await user.click(await screen.findByRole('menuitem', { name: /Répondre à GT Logement/ }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Répondre à GT Logement' }));
    await user.click(dialog.getByRole('button', { name: 'Envoyer la réponse' }));
    expect(dialog.getByText(/Écrivez votre réponse/)).toBeVisible();
    expect(answered).toHaveLength(0);
    await user.type(dialog.getByRole('textbox', { name: /Votre réponse/ }), 'La Ville.');
    await user.click(dialog.getByRole('button', { name: 'Envoyer la réponse' }));
    await waitFor(() => expect(answered[0]?.input.body).toEqual({ decisionId: null, text: 'La Ville.' }));
    expect(answered[0]?.headers['if-match']).toBe('"0"');
  });

  it('proposes the decision just taken as the answer', async () => {
    const { api } = sent();
    const answered = api.on(subjectThreadsApi.answer, { version: 1, decisionId: SECOND, text: null });
    const { user } = await open();
    await user.keyboard('/d Retenir le local{Enter}');
    await (await flow()).findByText('Décision 3');
    await user.keyboard('/r{Enter}');
    const dialog = within(await screen.findByRole('dialog', { name: 'Répondre à GT Logement' }));
    expect(dialog.getByRole('radio', { name: /Décision 3.*Retenir le local/ })).toBeChecked();
    await user.click(dialog.getByRole('button', { name: 'Envoyer la réponse' }));
    await waitFor(() => expect(answered[0]?.input.body).toMatchObject({ text: '' }));
    expect(answered[0]?.input.body.decisionId).not.toBeNull();
  });
});
