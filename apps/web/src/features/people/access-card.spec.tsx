import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { membershipsApi } from '@trame/contracts/memberships';
import type { Person } from '@trame/contracts/people';
import { fakeApi } from '../../../test/fake-api.ts';
import { render } from '../../../test/render.tsx';
import { AccessCard } from './access-card.tsx';

const id = (turn: number) => `0198f1c2-6a1b-7c3d-8e4f-00000000040${turn}`;
const withAccount = (ofSheet: string, ofAccount: string): Person => ({
  ...{ id: id(1), version: 3, givenName: 'Maya', familyName: 'Exemple', title: null, email: ofSheet },
  ...{ phone: null, reach: 'MAIL', organizations: [], archived: false, otherEmails: [], postalAddress: null },
  ...{ mandates: [], offices: [], meetings: [], actions: [] },
  membership: { id: id(2), version: 1, role: 'MEMBER', email: ofAccount },
});

describe('the access of a person', () => {
  it('shows the address of the account, and nothing more when the sheet bears the same', async () => {
    await render(<AccessCard person={withAccount('Maya@exemple.fr', 'maya@exemple.fr')} />);
    expect(await screen.findByText('Adresse du compte : maya@exemple.fr')).toBeVisible();
    expect(screen.queryByText(/Ce n’est pas l’adresse de la fiche/)).not.toBeInTheDocument();
  });

  it('says that a corrected sheet did not move the access, and why the invitation is not sent again', async () => {
    fakeApi().refuse(membershipsApi.resend, 'ADDRESS_CHANGED');
    const { user } = await render(<AccessCard person={withAccount('maya@exemple.fr', 'mara@exemple.fr')} />);
    expect(await screen.findByText('Adresse du compte : mara@exemple.fr')).toBeVisible();
    expect(screen.getByText(/Ce n’est pas l’adresse de la fiche/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Renvoyer l’invitation' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Retirez l’accès, puis invitez de nouveau');
  });
});
