import type { BodyNode } from '@trame/contracts/bodies';
import { maySeeMaskedColleges } from '@trame/domain/access';
import { compositionOf, type Composition as Verdict } from '@trame/domain/bodies/composition';
import { Banner } from '@trame/ui/banner';
import { Chip } from '@trame/ui/chip';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../../platform/council.tsx';
import { useFmt } from '../../platform/words.tsx';
import { useCollegeName } from './use-college-name.ts';

type Colleges = BodyNode['colleges'];

function useComposition(colleges: Colleges): { verdict: Verdict; seesAll: boolean } {
  const seesAll = maySeeMaskedColleges(useCouncil().role);
  return { verdict: compositionOf(colleges, seesAll), seesAll };
}

/** Whether the core colleges sit, in a word, for a line of the tree. Nothing while it has no seat at all. */
export function CompositionChip({ colleges }: { colleges: Colleges }) {
  const { t } = useTranslation('bodies');
  const { gaps } = useComposition(colleges).verdict;
  if (colleges.length === 0 || gaps.length === 0) return null;
  return <Chip kind="warn">{t('composition.short', { count: gaps.length })}</Chip>;
}

/** What the composition of a body lacks, college by college. It warns; nothing is blocked. */
export function CompositionBanner({ colleges }: { colleges: Colleges }) {
  const { t } = useTranslation('bodies');
  const name = useCollegeName();
  const fmt = useFmt();
  const { verdict, seesAll } = useComposition(colleges);
  if (verdict.gaps.length === 0) {
    return <Banner kind="ok">{t(seesAll ? 'composition.complete' : 'composition.completeSeen')}</Banner>;
  }
  const what = verdict.gaps.map(({ college, reason }) => t(`composition.gap.${reason}`, { college: name(college) }));
  return <Banner kind="warn">{t('composition.missing', { what: fmt.list(what) })}</Banner>;
}
