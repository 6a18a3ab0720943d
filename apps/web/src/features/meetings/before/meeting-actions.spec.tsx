import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { invitationsApi } from '@trame/contracts/invitations';
import { type MeetingPage, meetingsApi } from '@trame/contracts/meetings';
import { type FakeApi, fakeApi } from '../../../../test/fake-api.ts';
import { render } from '../../../../test/render.tsx';
import { aMeetingPage } from '../../../../test/samples/meeting-page.ts';
import { MeetingActions } from './meeting-actions.tsx';

jest.setTimeout(20_000);
let api: FakeApi;
beforeEach(() => {
  api = fakeApi();
});

async function changePlace(meeting: MeetingPage) {
  api.on(meetingsApi.change, meeting);
  const drawn = await render(<MeetingActions meeting={meeting} />);
  await drawn.user.click(screen.getByRole('button', { name: 'Autres actions' }));
  await drawn.user.click(await screen.findByRole('menuitem', { name: /^Modifier la date/ }));
  await drawn.user.type(await screen.findByLabelText(/^Lieu/), ', salle 2');
  return drawn;
}
const save = () => screen.getByRole('button', { name: 'Enregistrer' });

describe('changing a meeting', () => {
  it('warns that nobody is told once it is convened, then offers to send again what is read again first', async () => {
    api.refuse(invitationsApi.preview, 'UNAVAILABLE');
    const { user } = await changePlace(aMeetingPage({ state: 'CONVENED', chip: 'CONVENED' }));
    expect(screen.getByText(/Ce changement ne prévient personne/)).toBeVisible();
    await user.click(save());
    await user.click(await screen.findByRole('button', { name: 'Envoyer la convocation mise à jour' }));
    expect(await screen.findByRole('dialog', { name: 'Relire la convocation' })).toBeVisible();
  });

  it('offers nothing of the kind for a draft', async () => {
    const { user, said } = await changePlace(aMeetingPage());
    expect(screen.queryByText(/Ce changement ne prévient personne/)).toBeNull();
    await user.click(save());
    await waitFor(() => expect(said.done).toEqual(['Réunion modifiée.']));
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});
