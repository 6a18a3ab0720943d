import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { Shown } from '../kept/with-kept.ts';
import type { MeetingPath } from '../live-meetings.queries.ts';
import { projectionKey } from './projection.queries.ts';

/** The windows of one browser on one meeting. `null` where the browser knows no such thing: the wall then reads by itself. */
const channelOf = (meetingId: string): BroadcastChannel | null =>
  'BroadcastChannel' in globalThis ? new BroadcastChannel(`trame.projection.${meetingId}`) : null;

/** Tells the wall to read again each time something else is shown at the desk; not what, only that something moved. */
export function useTellWall(shown: Shown): void {
  useEffect(() => {
    const channel = channelOf(shown.meeting.id);
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel never leaves its origin
    channel?.postMessage('moved');
    channel?.close();
  }, [shown]);
}

/** Reads the projection again as soon as the desk of the same browser says that something moved. */
export function useHearDesk({ councilId, meetingId }: MeetingPath): void {
  const client = useQueryClient();
  useEffect(() => {
    const channel = channelOf(meetingId);
    if (channel === null) return undefined;
    const readAgain = () => void client.invalidateQueries({ queryKey: projectionKey({ councilId, meetingId }) });
    channel.addEventListener('message', readAgain);
    return () => channel.close();
  }, [client, councilId, meetingId]);
}
