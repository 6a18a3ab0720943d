import { useState } from 'react';
import { useLive } from '../live.tsx';

/** Whether a line is open for a change: at once when this device left a change begun there. */
export function useEditing(itemId: string, lineId: string): [boolean, (editing: boolean) => void] {
  const { drafts } = useLive();
  return useState(() => drafts.at({ itemId, lineId }) !== null);
}
