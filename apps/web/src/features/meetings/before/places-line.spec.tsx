import { describe, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { meetingsApi } from '@trame/contracts/meetings';
import { fakeApi } from '../../../../test/fake-api.ts';
import { render } from '../../../../test/render.tsx';
import { aMeetingPage } from '../../../../test/samples/meeting-page.ts';
import { ChangeMeetingDialog } from './change-meeting.dialog.tsx';
import { PlacesLine } from './places-line.tsx';

describe('the places of a room', () => {
  it.each([
    [25, 18, 'Places prises : 18 sur 25.'],
    [25, 25, 'Places prises : 25 sur 25. C’est complet.'],
    [25, 27, 'Places prises : 27 sur 25. C’est complet : prévoyez une autre salle, ou la visioconférence.'],
  ])('%s, of which %s are taken', async (capacity, taken, words) => {
    await render(<PlacesLine capacity={capacity} taken={taken} />);
    expect(screen.getByText(words)).toBeVisible();
  });

  it('are not spoken of when nobody counted them', async () => {
    await render(<PlacesLine capacity={null} taken={40} />);
    expect(screen.queryByText(/Places/)).toBeNull();
  });

  it('are typed with the rest of the meeting, and left empty again', async () => {
    const heard = fakeApi().on(meetingsApi.change, aMeetingPage());
    const close = () => undefined;
    const { user } = await render(
      <ChangeMeetingDialog meeting={aMeetingPage({ capacity: 25 })} isOpen onClose={close} onChanged={close} />,
    );
    const field = await screen.findByLabelText(/^Nombre de places/);
    const save = screen.getByRole('button', { name: 'Enregistrer' });
    await user.clear(field);
    await user.type(field, '0');
    await user.click(save);
    expect(field).toBeInvalid();
    await user.clear(field);
    await user.click(save);
    await waitFor(() => expect(heard[0]?.input.body.capacity).toBeNull());
  }, 20_000);
});
