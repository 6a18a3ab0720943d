import { queryOptions, skipToken, useQuery } from '@tanstack/react-query';
import { peopleApi } from '@trame/contracts/people';
import Contact from 'lucide-react/icons/contact';
import ListTree from 'lucide-react/icons/list-tree';
import Users from 'lucide-react/icons/users';
import { useTranslation } from 'react-i18next';
import { planOf } from '../../features/action-plan/plan.queries.ts';
import { meetingsList } from '../../features/meetings/meetings.queries.ts';
import { call } from '../../platform/call.ts';
import { useCouncil } from '../../platform/council.tsx';
import { useSettled } from '../../platform/use-settled.ts';
import { useFmt } from '../../platform/words.tsx';
import { type PaletteEntry, plain } from './palette-entry.ts';

/** Fewer letters would find everybody; more lines than this would be a list, and there is one per kind. */
const LETTERS = 2;
const EACH = 5;

const peopleNamed = (councilId: string, search: string) =>
  queryOptions({
    queryKey: [councilId, 'people', 'named', search],
    queryFn: ({ signal }) => call(peopleApi.list, { params: { councilId }, query: { search, limit: EACH } }, signal),
  });

/** People, meetings and actions of the council whose name holds `query`, as far as the reader may read them. */
export function useFoundEntries(query: string): PaletteEntry[] {
  const { t } = useTranslation('shell');
  const { councilId, slug } = useCouncil();
  const fmt = useFmt();
  const text = useSettled(query.trim());
  const asked = text.length >= LETTERS;
  const people =
    useQuery({ ...peopleNamed(councilId, text), ...(asked ? {} : { queryFn: skipToken }) }).data?.items ?? [];
  const actions = useQuery({ ...planOf(councilId, { text }), enabled: asked }).data?.actions ?? [];
  const meetings = useQuery({ ...meetingsList(councilId, {}), enabled: asked }).data?.items ?? [];
  if (!asked) return [];
  return [
    ...people.map(({ id, givenName, familyName }) => ({
      id,
      label: [givenName, familyName].filter(Boolean).join(' '),
      kind: t('nav.people'),
      icon: Contact,
      href: `/${slug}/membres/${id}`,
    })),
    ...meetings
      .filter(({ title, body }) => plain(`${title} ${body.label}`).includes(plain(text)))
      .slice(0, EACH)
      .map(({ id, title, starts }) => ({
        id,
        label: title,
        kind: fmt.day(starts.local, 'long'),
        icon: Users,
        href: `/${slug}/reunions/${id}`,
      })),
    ...actions.slice(0, EACH).map(({ id, title }) => ({
      id,
      label: title,
      kind: t('nav.plan'),
      icon: ListTree,
      href: `/${slug}/plan/actions/${id}`,
    })),
  ];
}
