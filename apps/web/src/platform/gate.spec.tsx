import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { render } from '../../test/render.tsx';
import { Allowed } from './council.tsx';
import { Gate } from './gate.tsx';

describe('who may', () => {
  it('sees the page and the button', async () => {
    await render(
      <Gate to="imports.run">
        page <Allowed to="people.manage">bouton</Allowed>
      </Gate>,
    );
    expect(document.body).toHaveTextContent('page bouton');
  });

  it('else reads why, and whom to ask', async () => {
    await render(<Gate to="imports.run">page</Gate>, { role: 'MEMBER' });
    expect(screen.getByRole('heading', { level: 1, name: 'Cette page demande un autre rôle' })).toBeVisible();
    expect(document.body).toHaveTextContent(/« Membre ».*Demandez l’accès à la coordination/);
    expect(screen.getByRole('link')).toHaveAttribute('href', '/clsm-de-rivebourg/ma-page');
  });

  it('else has no button at all', async () => {
    await render(<Allowed to="people.manage">bouton</Allowed>, { role: 'CHAIR' });
    expect(document.body).not.toHaveTextContent('bouton');
  });
});
