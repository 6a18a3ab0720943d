import { useEffect, useEffectEvent } from 'react';

/** Where arrows are somebody's own: text, choices, open lists. */
const OWN_ARROWS =
  'input, textarea, select, [contenteditable], [role=combobox], [role=listbox], [role=menu], [role=grid], [role=spinbutton], [role=dialog]';

/** What each key does on a page while nobody types; with a modifier the keys stay the browser's. */
export function useArrows(does: Readonly<Record<string, () => void>>): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const modified = event.ctrlKey || event.metaKey || event.altKey || event.shiftKey;
    const act = does[event.key];
    if (!act || modified || event.defaultPrevented || isElsewhere(event.target)) return;
    event.preventDefault();
    act();
  });
  useEffect(() => {
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}

const isElsewhere = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest(OWN_ARROWS) !== null;
