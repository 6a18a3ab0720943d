import { useMutation } from '@tanstack/react-query';
import { type ParkedPoint, parkedPointsApi } from '@trame/contracts/parked-points';
import { type SubjectAnswerBody, subjectThreadsApi } from '@trame/contracts/subject-threads';
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
    mutationFn: ({ itemId, bodyId, question }: { itemId: string; bodyId: string; question: string; body: string }) =>
      call(parkedPointsApi.send, { params: { ...params, itemId }, body: { bodyId, question }, key: newId() }),
    onSuccess: (point, { body }) => notify(t('send.done', { body }), () => undo.mutate(point)),
    meta: { stale, quiet: true },
  });
}

/** Answers those who sent an item, and offers to take the answer back. `version`: of the answer that is there, else 0. */
export function useAnswer(params: MeetingPath & { itemId: string }, body: string) {
  const { t } = useTranslation('subjects');
  const stale = staleAfter(params);
  const undo = useMutation({
    mutationFn: (version: number) => call(subjectThreadsApi.takeAnswerBack, { params, version }),
    meta: { stale, done: t('answer.undone') },
  });
  return useMutation({
    mutationFn: ({ version, said }: { version: number; said: SubjectAnswerBody }) =>
      call(subjectThreadsApi.answer, { params, version, body: said }),
    onSuccess: ({ version }) => notify(t('answer.done', { body }), () => undo.mutate(version)),
    meta: { stale, quiet: true },
  });
}
