import type { beforeHandleAwarenessPayload } from '@hocuspocus/server';
import { LIMITS } from '@trame/contracts/limits';
import type { SocketContext } from './socket-context.ts';

/**
 * Signs each caret with the name the server knows, whatever the device says, and passes on nothing but where it stands:
 * nobody writes under the name of somebody else, and no room is a place to leave words in.
 */
export function signCarets({
  context,
  states,
}: Pick<beforeHandleAwarenessPayload<SocketContext>, 'context' | 'states'>) {
  const user = { id: context?.opened?.writer.personId ?? '', name: context?.opened?.caretName ?? '' };
  for (const [client, state] of states) {
    const { cursor } = state as { cursor?: unknown };
    const small = JSON.stringify(cursor ?? null).length <= LIMITS.collab.caretBytes;
    states.set(client, { user, cursor: small ? (cursor ?? null) : null });
  }
}
