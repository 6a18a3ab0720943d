import { type QueryClient, queryOptions } from '@tanstack/react-query';
import { type PrivateNote, privateNotesApi } from '@trame/contracts/private-notes';
import { call } from '../../../platform/call.ts';
import type { MeetingPath } from '../live-meetings.queries.ts';

const privateNotesKey = ({ councilId, meetingId }: MeetingPath) => [councilId, 'private-notes', meetingId] as const;

export const privateNotesOf = (params: MeetingPath) =>
  queryOptions({
    queryKey: privateNotesKey(params),
    queryFn: ({ signal }) => call(privateNotesApi.list, { params }, signal),
  });

/** Sends the note of an item over the version it was read at; answers what is committed, for whoever opens the item again. */
export const sendPrivateNote =
  (client: QueryClient, path: MeetingPath, itemId: string) =>
  async (text: string, version: number): Promise<PrivateNote> => {
    const stored = await call(privateNotesApi.put, { params: { ...path, itemId }, version, body: { text } });
    client.setQueryData(privateNotesOf(path).queryKey, (known) => ({
      items: [...(known?.items ?? []).filter((one) => one.itemId !== itemId), stored],
    }));
    return stored;
  };
