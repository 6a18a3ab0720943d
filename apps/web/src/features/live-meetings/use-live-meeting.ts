import { useQueryClient } from '@tanstack/react-query';
import type { LiveMeeting } from '@trame/contracts/live-meetings';
import { useMemo, useState } from 'react';
import { useNow } from '../../platform/use-now.ts';
import { useFmt } from '../../platform/words.tsx';
import type { DraftPlace } from './composer/drafts.ts';
import { useKept } from './kept/use-kept.ts';
import { type Shown, withKept } from './kept/with-kept.ts';
import type { Live } from './live.tsx';
import { liveKey, type MeetingPath } from './live-meetings.queries.ts';
import { savingOf } from './text/save-state.ts';
import { useTexts } from './text/use-texts.ts';

/** The time of the line being written is read: a minute late it would stand before the line above. */
const TICK = 5_000;

/**
 * All that the parts of the screen share, from what the server answered and what this device keeps. `first` is the item
 * that the address asks for.
 */
export function useLiveMeeting(path: MeetingPath, answer: LiveMeeting, first: string | null): Omit<Live, 'finish'> {
  const { changes, drafts, view, begun } = useKept(path);
  const { texts, textsView, withTexts } = useTexts(path);
  const [looked, look] = useState(first);
  const now = useNow(TICK);
  const fmt = useFmt();
  // a change that was answered leaves the device before the answer is drawn: the item before would come back for a moment
  const latest = useQueryClient().getQueryData<LiveMeeting>(liveKey(path)) ?? answer;
  const shown = useMemo(() => withKept(latest, view.kept), [latest, view.kept]);
  const { currentItemId } = shown.meeting;
  const itemId = shown.items.find(({ id }) => id === looked)?.id ?? currentItemId ?? shown.items[0]?.id ?? null;
  const open = (id: string) => {
    if (shown.meeting.state !== 'IN_PROGRESS') return look(id);
    if (id !== currentItemId) {
      const body = { at: new Date().toISOString(), from: currentItemId };
      changes.keep({ kind: 'open', id, version: 0, body });
    }
    return look(null);
  };
  const places = stillThere(begun, shown);
  return {
    ...{ path, shown, changes, view, drafts, texts, textsView, withTexts, saving: savingOf(view, textsView) },
    ...{ begun: places, fmt, now, itemId, look, open },
  };
}

/** An item taken off the agenda, or a line that somebody removed, takes with it what was begun there. */
function stillThere(begun: readonly DraftPlace[], { items, decisions, actions }: Shown): DraftPlace[] {
  const lines = new Set([...decisions, ...actions].map(({ id }) => id));
  const listed = new Set(items.map(({ id }) => id));
  return begun.filter(({ itemId, lineId }) => listed.has(itemId) && (lineId === null || lines.has(lineId)));
}
