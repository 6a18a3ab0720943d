import { useMutation } from '@tanstack/react-query';
import { diagnosisApi, type LinkBody } from '@trame/contracts/diagnosis';
import { notify } from '@trame/ui/toaster';
import { useTranslation } from 'react-i18next';
import { call } from '../../../platform/call.ts';
import { useCouncil } from '../../../platform/council.tsx';
import { diagnosisKey } from '../../../platform/diagnosis/coverage.queries.ts';

/** Links added and taken away, with ten seconds to do the opposite. */
export function useLinkNeeds() {
  const { t } = useTranslation('diagnosis');
  const { councilId } = useCouncil();
  const send = (body: LinkBody) => call(diagnosisApi.link, { params: { councilId }, body });
  const stale = [diagnosisKey(councilId)];
  const { mutate: undo } = useMutation({ mutationFn: send, meta: { stale } });
  return useMutation({
    mutationFn: send,
    onSuccess: (_, { add, remove }) => notify(t('links.saved'), () => undo({ add: remove, remove: add })),
    meta: { stale, quiet: true },
  });
}
