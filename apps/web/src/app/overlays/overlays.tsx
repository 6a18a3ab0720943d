import { createContext, lazy, type ReactNode, Suspense, useContext, useEffect, useState } from 'react';

const Comfort = lazy(() => import('./comfort.tsx').then((module) => ({ default: module.Comfort })));
const Palette = lazy(() => import('./palette.tsx').then((module) => ({ default: module.Palette })));
const Shortcuts = lazy(() => import('./shortcuts.tsx').then((module) => ({ default: module.Shortcuts })));

type Overlay = 'comfort' | 'palette' | 'shortcuts';
const Show = createContext<(overlay: Overlay) => void>(() => undefined);

/** Opens a window of the frame from anywhere under the frame. */
export const useOverlays = (): ((overlay: Overlay) => void) => useContext(Show);

/** Ctrl (or ⌘) and one key: safe on AZERTY, silent while a screen reader's own keys are used. */
const KEYS: Readonly<Record<string, Overlay>> = { k: 'palette', '/': 'shortcuts', ':': 'shortcuts' };

function useKeys(show: (overlay: Overlay) => void) {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const overlay = KEYS[event.key.toLowerCase()];
      if (!overlay || !(event.ctrlKey || event.metaKey) || event.altKey) return;
      event.preventDefault();
      show(overlay);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [show]);
}

/** The windows of the frame, loaded when first opened. */
export function Overlays({ children }: { children: ReactNode }) {
  const [shown, show] = useState<Overlay | null>(null);
  useKeys(show);
  const close = () => show(null);
  return (
    <Show value={show}>
      {children}
      <Suspense>
        {shown === 'comfort' ? <Comfort onClose={close} /> : null}
        {shown === 'palette' ? <Palette onClose={close} /> : null}
        {shown === 'shortcuts' ? <Shortcuts onClose={close} /> : null}
      </Suspense>
    </Show>
  );
}
