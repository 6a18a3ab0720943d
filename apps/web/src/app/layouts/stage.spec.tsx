import { expect, it, jest } from '@jest/globals';
import { QueryClient } from '@tanstack/react-query';
import { screen } from '@testing-library/react';
import { render } from '../../../test/render.tsx';
import { LastRefusalProvider } from '../../platform/last-refusal.tsx';
import { createAppRouter } from '../router.tsx';
import { Stage } from './stage.tsx';

it('tells what was refused, and has the windows of the frame', async () => {
  const dismiss = jest.fn();
  const { user } = await render(
    <LastRefusalProvider value={{ code: 'OFFLINE', dismiss }}>
      <Stage />
    </LastRefusalProvider>,
  );
  expect(await screen.findByRole('alert')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Fermer' }));
  expect(dismiss).toHaveBeenCalledTimes(1);
  await user.keyboard('{Control>}/{/Control}');
  expect(await screen.findByRole('dialog')).toBeVisible();
});

it('is around the running meeting', () => {
  const router = createAppRouter({ queryClient: new QueryClient(), completeWords: () => Promise.resolve() });
  const address = '/clsm/reunions/0198f1c2-6a1b-7c3d-8e4f-000000000101/seance';
  expect(router.matchRoutes(address).map(({ routeId }) => routeId)).toContain('/account/$clsm/stage');
});
