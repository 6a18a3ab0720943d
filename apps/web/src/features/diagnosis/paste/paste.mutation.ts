import { useMutation } from '@tanstack/react-query';
import { type AddListBody, diagnosisListsApi, type TakeBackBody } from '@trame/contracts/diagnosis-lists';
import { notify } from '@trame/ui/toaster';
import { useTranslation } from 'react-i18next';
import { call } from '../../../platform/call.ts';
import { useCouncil } from '../../../platform/council.tsx';
import { diagnosisKey } from '../../../platform/diagnosis/coverage.queries.ts';
import { useIntent } from '../../../platform/use-intent.ts';

/** A list added at once, with ten seconds to take it back. */
export function useAddList() {
  const { t } = useTranslation('diagnosis');
  const { councilId } = useCouncil();
  const { key, renew } = useIntent();
  const stale = [diagnosisKey(councilId)];
  const { mutate: takeBack } = useMutation({
    mutationFn: (body: TakeBackBody) => call(diagnosisListsApi.takeBack, { params: { councilId }, body }),
    onSuccess: ({ removed }) => notify(t('paste.takenBack', { count: removed })),
    meta: { stale },
  });
  return useMutation({
    mutationFn: (body: AddListBody) => call(diagnosisListsApi.add, { params: { councilId }, key: key(), body }),
    onSuccess: ({ items }) => {
      renew();
      notify(t('paste.added', { count: items.length }), () => takeBack({ findings: items }));
    },
    meta: { stale, quiet: true },
  });
}
