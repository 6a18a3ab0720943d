import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { sessionsApi } from '@trame/contracts/sessions';
import { fakeApi } from '../../../test/fake-api.ts';
import { aMembership, render } from '../../../test/render.tsx';
import { Overlays } from './overlays.tsx';

const elsewhere = {
  ...aMembership('MEMBER'),
  councilId: '0198f1c2-6a1b-7c3d-8e4f-000000000009',
  slug: 'clsm-du-val',
  name: 'CLSM du Val',
};

async function open(language: 'fr' | 'en' = 'fr') {
  const { personId } = aMembership();
  const memberships = [aMembership(), elsewhere];
  fakeApi().on(sessionsApi.me, {
    accountId: personId,
    email: 'a@exemple.fr',
    name: 'Camille',
    locale: 'fr',
    memberships,
  });
  const drawn = await render(<Overlays>page</Overlays>, { language });
  await drawn.user.keyboard('{Control>}k{/Control}');
  return { ...drawn, dialog: await screen.findByRole('dialog') };
}
const names = (dialog: HTMLElement): (string | null)[] =>
  within(dialog)
    .getAllByRole('link')
    .map((link) => link.textContent);

describe('the palette', () => {
  it('opens by Ctrl K, finds without accents and follows the first result by Enter', async () => {
    const { dialog, user, address } = await open();
    await user.keyboard('val');
    expect(names(dialog)).toEqual(['CLSM du ValConseils']);
    await user.keyboard('{Enter}');
    expect(address()).toBe('/clsm-du-val/semaine');
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it('is walked with the arrows, around both ends', async () => {
    const { dialog, user } = await open();
    await user.keyboard('{ArrowUp}');
    expect(within(dialog).getAllByRole('link').at(-1)).toHaveFocus();
    await user.keyboard('{ArrowDown}');
    expect(within(dialog).getByRole('searchbox')).toHaveFocus();
  });

  it('says when nothing answers', async () => {
    const { dialog, user } = await open('en');
    await user.keyboard('zzz');
    expect(within(dialog).getByText('No result for “zzz”.')).toBeInTheDocument();
  });

  it('leaves the plain letter alone', async () => {
    const { user } = await render(<Overlays>page</Overlays>);
    await user.keyboard('k');
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });
});

it('Ctrl / lists the shortcuts in a table', async () => {
  const { user } = await render(<Overlays>page</Overlays>);
  await user.keyboard('{Control>}/{/Control}');
  expect(await screen.findByRole('row', { name: 'Ctrl K Rechercher ou agir' })).toBeVisible();
});
