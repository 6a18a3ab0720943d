import { expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { invitationsApi } from '@trame/contracts/invitations';
import { Toaster } from '@trame/ui/toaster';
import { fakeApi } from '../../../../test/fake-api.ts';
import { render } from '../../../../test/render.tsx';
import { aMeetingPage } from '../../../../test/samples/meeting-page.ts';
import { HeldBanner } from './held-banner.tsx';

const sending = { held: 2, sent: 0, failed: 0, leavesAt: '2099-01-01T00:00:00.000Z' };
const meeting = aMeetingPage({ state: 'CONVENED', chip: 'CONVENED', sending });
const draw = () =>
  render(
    <>
      <HeldBanner meeting={meeting} />
      <Toaster />
    </>,
  );

it('says how many messages will not leave', async () => {
  const heard = fakeApi().on(invitationsApi.stop, { version: 8, stopped: 2, left: 0 });
  const { user } = await draw();
  await user.click(screen.getByRole('button', { name: 'Arrêter l’envoi' }));
  expect(await screen.findByText(/^Envoi arrêté\s: 2 messages ne partiront pas\.$/)).toBeVisible();
  expect(heard).toHaveLength(1);
});

it('says that it is too late when all have left', async () => {
  fakeApi().refuse(invitationsApi.stop, 'CONVOCATION_LEFT');
  const { user, said } = await draw();
  await user.click(screen.getByRole('button', { name: 'Arrêter l’envoi' }));
  await waitFor(() => expect(said.refused).toEqual(['CONVOCATION_LEFT']));
});
