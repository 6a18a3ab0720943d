import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { actionPlanApi } from '@trame/contracts/action-plan';
import { meetingsApi } from '@trame/contracts/meetings';
import { peopleApi } from '@trame/contracts/people';
import { sessionsApi } from '@trame/contracts/sessions';
import { fakeApi } from '../../../test/fake-api.ts';
import { aMembership, render } from '../../../test/render.tsx';
import { aPlan } from '../../../test/samples/a-plan.ts';
import { Overlays } from './overlays.tsx';

const elsewhere = {
  ...aMembership('MEMBER'),
  councilId: '0198f1c2-6a1b-7c3d-8e4f-000000000009',
  slug: 'clsm-du-val',
  name: 'CLSM du Val',
};

const id = (last: string): string => `0198f1c2-6a1b-7c3d-8e4f-0000000000${last}`;
const claire = {
  id: id('40'),
  version: 1,
  givenName: 'Claire',
  familyName: 'Morvan',
  title: null,
  email: null,
  phone: null,
  reach: 'NONE' as const,
  organizations: [],
  bodies: [],
  role: null,
  mandateEndsOn: null,
  archived: false,
};

async function open(language: 'fr' | 'en' = 'fr') {
  const api = fakeApi();
  const me = { accountId: aMembership().personId, email: 'a@exemple.fr', name: 'Camille', locale: 'fr' as const };
  api.on(sessionsApi.me, { ...me, memberships: [aMembership(), elsewhere] });
  api.on(peopleApi.list, ({ input }) =>
    'morvan'.includes(input.query.search ?? '') ? { items: [claire], total: 1 } : { items: [], total: 0 },
  );
  api.on(meetingsApi.list, { items: [], total: 0 });
  api.on(actionPlanApi.get, aPlan([]));
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
    expect(address()).toBe('/clsm-du-val/ma-page');
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it('finds somebody by two letters, at their own page', async () => {
    const { dialog, user, address } = await open();
    await user.keyboard('morvan');
    await within(dialog).findByRole('link', { name: /Claire Morvan/ });
    expect(names(dialog)).toEqual(['Claire MorvanMembres']);
    await user.keyboard('{Enter}');
    expect(address()).toBe(`/clsm-de-rivebourg/membres/${claire.id}`);
  });

  it('starts an action or a person from anywhere', async () => {
    const { dialog, user, address } = await open();
    await user.keyboard('ajouter');
    expect(names(dialog)).toEqual(['Ajouter une actionAgir', 'Ajouter une personneAgir']);
    await user.keyboard('{Enter}');
    expect(address()).toBe('/clsm-de-rivebourg/plan/ajouter');
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
