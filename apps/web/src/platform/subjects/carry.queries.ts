import { useMutation } from '@tanstack/react-query';
import { type ParkedPoint, parkedPointsApi } from '@trame/contracts/parked-points';
import { notify } from '@trame/ui/toaster';
import { useTranslation } from 'react-i18next';
import { call } from '../call.ts';
import { newId } from '../new-id.ts';

interface MeetingPath {
  councilId: string;
  meetingId: string;
}

/** What goes from body to body shows in agendas, in what comes back, and in the week. */
const staleAfter = ({ councilId }: MeetingPath) => [
  [councilId, 'meetings'],
  [councilId, 'week'],
];

/** Sends an item to another body, and offers to call it back as long as it waits there. */
export function useSendItem(params: MeetingPath) {
  const { t } = useTranslation('subjects');
  const stale = staleAfter(params);
  const undo = useMutation({
    mutationFn: ({ id, version }: ParkedPoint) =>
      call(parkedPointsApi.remove, { params: { councilId: params.councilId, parkedPointId: id }, version }),
    meta: { stale, done: t('send.undone') },
  });
  return useMutation({
    mutationFn: ({ itemId, bodyId }: { itemId: string; bodyId: string; body: string }) =>
      call(parkedPointsApi.send, { params: { ...params, itemId }, body: { bodyId }, key: newId() }),
    onSuccess: (point, { body }) => notify(t('send.done', { body }), () => undo.mutate(point)),
    meta: { stale, quiet: true },
  });
}
