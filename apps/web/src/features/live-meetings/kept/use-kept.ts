import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useMemo, useSyncExternalStore } from 'react';
import { useCouncil } from '../../../platform/council.tsx';
import { KeptChanges, type KeptView } from '../../../platform/kept/kept-changes.ts';
import { useFlush } from '../../../platform/kept/use-flush.ts';
import { type DraftPlace, Drafts } from '../composer/drafts.ts';
import type { MeetingPath } from '../live-meetings.queries.ts';
import { type Change, meetingShelf } from './change.ts';
import { sendChange } from './send-change.ts';

const opened = new WeakMap<QueryClient, Map<string, KeptMeeting>>();

/** What one window keeps of one meeting: the same for every part of the screen. */
export interface KeptMeeting {
  changes: KeptChanges<Change>;
  drafts: Drafts;
}

function keptMeeting(client: QueryClient, path: MeetingPath, personId: string): KeptMeeting {
  const meetings = opened.get(client) ?? new Map<string, KeptMeeting>();
  opened.set(client, meetings);
  const name = `${path.meetingId}.${personId}`;
  const known = meetings.get(name);
  if (known) return known;
  const shelf = meetingShelf(path.meetingId, personId);
  const made = { drafts: new Drafts(shelf), changes: new KeptChanges(shelf, sendChange(client, path)) };
  meetings.set(name, made);
  return made;
}

/** What this device keeps of a meeting, sent when the page opens, when the connection is back and when it is looked at. */
export function useKept({
  councilId,
  meetingId,
}: MeetingPath): KeptMeeting & { view: KeptView<Change>; begun: readonly DraftPlace[] } {
  const client = useQueryClient();
  const { personId } = useCouncil();
  const kept = useMemo(
    () => keptMeeting(client, { councilId, meetingId }, personId),
    [client, councilId, meetingId, personId],
  );
  const view = useSyncExternalStore(kept.changes.subscribe, kept.changes.snapshot);
  const begun = useSyncExternalStore(kept.drafts.subscribe, kept.drafts.places);
  useFlush(kept.changes);
  return { ...kept, view, begun };
}
