import type { RequestOf } from '@trame/contracts/endpoint';
import { onTheDayApi } from '@trame/contracts/on-the-day';
import { hrefOf } from '../../../platform/call.ts';
import { useCouncil } from '../../../platform/council.tsx';
import { useSpeech } from '../../../platform/words.tsx';

type Query = Omit<RequestOf<typeof onTheDayApi.signInSheet>['query'], 'language'>;

/** The address of the sheet people sign, in the language of the reader. */
export function useSheetAddress(meetingId: string): (query?: Query) => string {
  const { councilId } = useCouncil();
  const { language } = useSpeech();
  return (query = {}) =>
    hrefOf(onTheDayApi.signInSheet, { params: { councilId, meetingId }, query: { ...query, language } });
}
