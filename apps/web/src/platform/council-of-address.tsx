import { Outlet, useRouteContext } from '@tanstack/react-router';
import { CouncilProvider } from './council.tsx';

/** Gives the pages under `/$clsm` the council that their address names. */
export function CouncilOfAddress() {
  const { membership } = useRouteContext({ from: '/account/$clsm' });
  return (
    <CouncilProvider membership={membership}>
      <Outlet />
    </CouncilProvider>
  );
}
