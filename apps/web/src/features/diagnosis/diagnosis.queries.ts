import { queryOptions, useMutation } from '@tanstack/react-query';
import { type DiagnosisQuery, diagnosisApi, type FindingBody } from '@trame/contracts/diagnosis';
import type { Finding } from '@trame/contracts/diagnosis-answers';
import { notify } from '@trame/ui/toaster';
import { useTranslation } from 'react-i18next';
import { call } from '../../platform/call.ts';
import { useCouncil } from '../../platform/council.tsx';
import { diagnosisKey } from '../../platform/diagnosis/coverage.queries.ts';
import { useIntent } from '../../platform/use-intent.ts';

export const diagnosisOf = (councilId: string, query: DiagnosisQuery) =>
  queryOptions({
    queryKey: [...diagnosisKey(councilId), 'list', query],
    queryFn: ({ signal }) => call(diagnosisApi.get, { params: { councilId }, query }, signal),
    placeholderData: (shown) => shown, // a filter changes the lines, not the page
  });

type Seen = Pick<Finding, 'id' | 'version' | 'title'>;

/** What is stored, in the words of what is sent. */
export const bodyOf = ({ territory, ...said }: Finding): FindingBody => {
  const { kind, title, description, source, sourceUrl, observed, weight, themes, publics } = said;
  return {
    ...{ kind, title, description, source, sourceUrl, observed, weight, themes, publics },
    territoryIds: territory.map(({ id }) => id),
  };
};

function useRestoreFinding() {
  const { t } = useTranslation('diagnosis');
  const { councilId } = useCouncil();
  return useMutation({
    mutationFn: ({ id }: Seen) => call(diagnosisApi.restore, { params: { councilId, findingId: id } }),
    onSuccess: (_, { title }) => notify(t('restored', { title })),
    meta: { stale: [diagnosisKey(councilId)] },
  });
}

/** Taken out at once, with ten seconds to put it back; the list of what was taken out puts it back later. */
export function useRemoveFinding() {
  const { t } = useTranslation('diagnosis');
  const { councilId } = useCouncil();
  const { mutate: restore } = useRestoreFinding();
  const remove = useMutation({
    mutationFn: ({ id, version }: Seen) => call(diagnosisApi.remove, { params: { councilId, findingId: id }, version }),
    onSuccess: (_, seen) => notify(t('removed', { title: seen.title }), () => restore(seen)),
    meta: { stale: [diagnosisKey(councilId)] },
  });
  return { remove: remove.mutate, restore };
}

/** Added, with ten seconds to think better of it. */
export function useAddFinding() {
  const { t } = useTranslation('diagnosis');
  const { councilId } = useCouncil();
  const { key, renew } = useIntent();
  const { remove } = useRemoveFinding();
  return useMutation({
    mutationFn: (body: FindingBody) => call(diagnosisApi.add, { params: { councilId }, key: key(), body }),
    onSuccess: (added) => {
      renew();
      notify(t('added'), () => remove(added));
    },
    meta: { stale: [diagnosisKey(councilId)], quiet: true },
  });
}

interface Change {
  before: Finding;
  /** The version seen last: that of `before`, unless somebody saved in between. */
  version: number;
  body: FindingBody;
}

/** Said otherwise, with ten seconds to say it again as it was. */
export function useChangeFinding() {
  const { t } = useTranslation('diagnosis');
  const { councilId } = useCouncil();
  const send = ({ before, version, body }: Change) =>
    call(diagnosisApi.change, { params: { councilId, findingId: before.id }, version, body });
  const stale = [diagnosisKey(councilId)];
  const { mutate: putBack } = useMutation({ mutationFn: send, meta: { stale } });
  return useMutation({
    mutationFn: send,
    onSuccess: ({ version }, { before }) =>
      notify(t('changed'), () => putBack({ before, version, body: bodyOf(before) })),
    meta: { stale, quiet: true },
  });
}
