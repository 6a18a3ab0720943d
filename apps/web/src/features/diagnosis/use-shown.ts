import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

interface Shown<Row> {
  shown: readonly Row[];
  /** How many are not shown yet. */
  left: number;
  showAll: () => void;
}

/** The first `step` rows of a long list until all are asked for: hundreds of rows take seconds to draw. Paper gets all of them. */
export function useShown<Row>(rows: readonly Row[], step: number): Shown<Row> {
  const [all, setAll] = useState(false);
  const showAll = () => setAll(true);
  useEffect(() => {
    // the browser draws the page as soon as the event returns
    const beforePaper = () => flushSync(() => setAll(true));
    window.addEventListener('beforeprint', beforePaper);
    return () => window.removeEventListener('beforeprint', beforePaper);
  }, []);
  const shown = all ? rows : rows.slice(0, step);
  return { shown, left: rows.length - shown.length, showAll };
}
