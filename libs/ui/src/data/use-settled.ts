import { useEffect, useRef, useState } from 'react';

/**
 * After a move by the menu of a line: what to say about its new place, and the focus given back to that menu, which
 * the move took away. The last button inside `[data-settled="<id>"]` is the menu; attach `box` around the whole list.
 */
export function useSettled() {
  const box = useRef<HTMLDivElement>(null);
  const [settled, setSettled] = useState({ id: '', said: '' });
  useEffect(() => {
    if (!settled.id) return undefined;
    const timer = setTimeout(() => {
      const place = box.current?.querySelector(`[data-settled="${CSS.escape(settled.id)}"]`);
      // a list of React Aria that is entered elsewhere than by a row gives the focus to its first one
      place?.closest<HTMLElement>('[role=row]')?.focus();
      [...(place?.querySelectorAll('button') ?? [])].at(-1)?.focus();
    });
    return () => clearTimeout(timer);
  }, [settled]);
  return { box, said: settled.said, settle: (id: string, said: string) => setSettled({ id, said }) };
}
