import { useLayoutEffect } from 'react';

/** What React Aria leaves visible to everybody: its mark for messages that stay above windows. */
const ABOVE = 'data-react-aria-top-layer';

/**
 * While a combobox is open, React Aria hides the rest of the page from screen readers, though its links and fields
 * can still be reached: focus would land on something that is not announced. This keeps the page heard.
 * A layout effect, because the hiding is an effect of the same commit.
 */
export function useHeardPage(open: boolean): void {
  useLayoutEffect(() => {
    if (!open) return undefined;
    const raised = [...document.body.children].filter((child) => !child.hasAttribute(ABOVE));
    for (const child of raised) child.setAttribute(ABOVE, '');
    return () => {
      for (const child of raised) child.removeAttribute(ABOVE);
    };
  }, [open]);
}
