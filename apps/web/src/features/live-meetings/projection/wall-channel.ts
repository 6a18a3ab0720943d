import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { MeetingPath } from '../live-meetings.queries.ts';
import { projectionKey } from './projection.queries.ts';

/** The windows of one browser on one meeting. `null` where the browser knows no such thing: the wall then reads by itself. */
const channelOf = (meetingId: string): BroadcastChannel | null =>
  'BroadcastChannel' in globalThis ? new BroadcastChannel(`trame.projection.${meetingId}`) : null;

/** Tells the wall to read again each time `moved` is another thing; what moved is not told, only that something did. */
export function useTellWall({ meetingId }: MeetingPath, moved: unknown): void {
  // oxlint-disable-next-line exhaustive-deps -- `moved` is what starts it
  useEffect(() => {
    const channel = channelOf(meetingId);
    channel?.postMessage('moved');
    channel?.close();
  }, [meetingId, moved]);
}

/** Reads the projection again as soon as the desk of the same browser says that something moved. */
export function useHearDesk({ councilId, meetingId }: MeetingPath): void {
  const client = useQueryClient();
  useEffect(() => {
    const channel = channelOf(meetingId);
    if (channel === null) return undefined;
    channel.onmessage = () => void client.invalidateQueries({ queryKey: projectionKey({ councilId, meetingId }) });
    return () => channel.close();
  }, [client, councilId, meetingId]);
}
