import { useMutation } from '@tanstack/react-query';
import { frameworksApi, type LocalItem, type LocalItemBody } from '@trame/contracts/frameworks';
import { notify } from '@trame/ui/toaster';
import { useTranslation } from 'react-i18next';
import { call } from '../../platform/call.ts';
import { useCouncil } from '../../platform/council.tsx';
import { localItemsOf } from '../../platform/frameworks/local-items.queries.ts';

interface Written {
  id: string;
  /** 0 adds it. */
  version: number;
  body: LocalItemBody;
}

/** Adds an axis to a local contract, or changes it. */
export function usePutLocalItem() {
  const { councilId } = useCouncil();
  return useMutation({
    mutationFn: ({ id, ...rest }: Written) =>
      call(frameworksApi.put, { params: { councilId, localFrameworkItemId: id }, ...rest }),
    meta: { stale: [localItemsOf(councilId).queryKey], quiet: true },
  });
}

/** Removed at once, with ten seconds to put it back as it was. */
export function useRemoveLocalItem() {
  const { t } = useTranslation('frameworks');
  const { councilId } = useCouncil();
  const { mutate: putBack } = usePutLocalItem();
  return useMutation({
    mutationFn: ({ id, version }: LocalItem) =>
      call(frameworksApi.remove, { params: { councilId, localFrameworkItemId: id }, version }),
    onSuccess: (_done, { id, framework, number, label, archived }) =>
      notify(t('page.removed', { label }), () =>
        putBack({ id, version: 0, body: { framework, number, label, archived } }),
      ),
    meta: { stale: [localItemsOf(councilId).queryKey], quiet: true },
  });
}
