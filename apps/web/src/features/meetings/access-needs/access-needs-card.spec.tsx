import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { type AccessNeeds, accessNeedsApi } from '@trame/contracts/access-needs';
import { type FakeApi, fakeApi } from '../../../../test/fake-api.ts';
import { render } from '../../../../test/render.tsx';
import { AccessNeedsCard } from './access-needs-card.tsx';

const id = (at: number): string => `0198f1c2-6a1b-7c3d-8e4f-0000000002${String(at).padStart(2, '0')}`;
const MEETING = id(1);
const anne: AccessNeeds = {
  version: 2,
  personId: id(2),
  name: 'Anne Figure',
  needs: ['LIFT'],
  other: 'Place près de la porte',
  remember: true,
  provided: false,
};
const paul: AccessNeeds = { ...anne, version: 0, personId: id(3), name: 'Paul Modèle', needs: ['PAPER'], other: null };

let api: FakeApi;
beforeEach(() => {
  api = fakeApi();
  api.on(accessNeedsApi.list, { items: [anne, paul] });
});
const put = () =>
  api.on(accessNeedsApi.put, ({ input: { params, body } }) => ({ ...anne, ...body, personId: params.personId }));
const drawn = () => render(<AccessNeedsCard meetingId={MEETING} />);

describe('what people need at a meeting', () => {
  it('is ticked once it is seen to, as it was read', async () => {
    const heard = put();
    const { user } = await drawn();
    expect(await screen.findByText('Accès sans marche, Place près de la porte')).toBeVisible();
    expect(screen.getByText(/^0 sur 1 prévus/)).toBeVisible();
    await user.click(screen.getByRole('checkbox', { name: /Prévu pour Anne Figure/ }));
    await waitFor(() =>
      expect(heard[0]?.input.body).toMatchObject({ needs: ['LIFT'], remember: true, provided: true }),
    );
    expect(heard[0]?.headers['if-match']).toBe('"2"');
  });

  it('is proposed from an earlier meeting, and taken up by one press', async () => {
    const heard = put();
    const { user } = await drawn();
    await user.click(await screen.findByRole('button', { name: 'Reprendre pour Paul Modèle' }));
    await waitFor(() => expect(heard[0]?.input.params.personId).toBe(paul.personId));
    expect(heard[0]?.headers['if-match']).toBe('"0"');
  });

  it('is changed or erased in a window, which saves nothing empty and says what was refused', async () => {
    api.refuse(accessNeedsApi.put, 'FORBIDDEN');
    const removed = api.on(accessNeedsApi.remove, undefined);
    const { user } = await drawn();
    await user.click(await screen.findByRole('button', { name: 'Modifier les besoins de Anne Figure' }));
    await user.click(await screen.findByRole('checkbox', { name: 'Accès sans marche' }));
    await user.clear(screen.getByLabelText(/^Autre besoin pratique/));
    expect(screen.getByRole('button', { name: 'Enregistrer' })).toBeDisabled();
    await user.click(screen.getByRole('checkbox', { name: 'Pièce calme' }));
    await user.click(screen.getByRole('button', { name: 'Enregistrer' }));
    expect(await screen.findByRole('alert')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Effacer ce besoin' }));
    await waitFor(() => expect(removed).toHaveLength(1));
  });
});
