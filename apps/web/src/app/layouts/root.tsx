import { Outlet } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { FocusOnNavigate } from '../../platform/focus-on-navigate.tsx';

const Toaster = lazy(() => import('@trame/ui/toaster').then((module) => ({ default: module.Toaster })));

/** Around every page: where the focus goes, where messages appear. */
export function Root() {
  return (
    <>
      <FocusOnNavigate />
      <Outlet />
      <Suspense>
        <Toaster />
      </Suspense>
    </>
  );
}
