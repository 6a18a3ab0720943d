import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { PlanProgress } from '@trame/contracts/plan-progress';
import { Button } from '@trame/ui/button';
import { Loaded } from '@trame/ui/loaded';
import ChevronLeft from 'lucide-react/icons/chevron-left';
import ChevronRight from 'lucide-react/icons/chevron-right';
import Maximize from 'lucide-react/icons/maximize';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../../../platform/council.tsx';
import { RouterButton } from '../../../platform/link-button.tsx';
import { PageTitle } from '../../../platform/page.tsx';
import { useSayRefusal } from '../../../platform/refusal.tsx';
import { useArrows } from '../../../platform/use-arrows.ts';
import { planProgressOf } from '../plan-progress.queries.ts';
import { progressQueryOf } from '../progress-search.ts';
import { useProgressSections } from '../use-progress-sections.tsx';
import styles from './progress-wall.module.css';
import { slidesOf } from './slides.ts';

/** The charts for a room: one at a time, large, without anybody's name. */
export function ProgressWallView() {
  const { t } = useTranslation('planProgress');
  const { councilId } = useCouncil();
  const search = useSearch({ from: '/account/$clsm/stage/plan/avancement/affichage' });
  const progress = useQuery(planProgressOf(councilId, progressQueryOf(search)));
  const explain = useSayRefusal();
  return (
    <div className={styles['wall']}>
      <PageTitle>{t('title')}</PageTitle>
      <Loaded query={progress} explain={explain} isEmpty={() => false} empty={null}>
        {(found) => <Slides progress={found} />}
      </Loaded>
    </div>
  );
}

function Slides({ progress }: { progress: PlanProgress }) {
  const { t } = useTranslation('planProgress');
  const { slug, name } = useCouncil();
  const { ecran = 1, ...search } = useSearch({ from: '/account/$clsm/stage/plan/avancement/affichage' });
  const navigate = useNavigate();
  const slides = slidesOf(useProgressSections(progress));
  const at = Math.min(ecran, slides.length);
  const slide = slides[at - 1];
  const go = (to: number) =>
    void navigate({
      to: '/$clsm/plan/avancement/affichage',
      params: { clsm: slug },
      search: { ...search, ecran: Math.min(slides.length, Math.max(1, to)) },
      replace: true, // Back leaves the wall, it does not walk through it
    });
  const page = { to: '/$clsm/plan/avancement', params: { clsm: slug }, search } as const;
  useArrows({
    ArrowRight: () => go(at + 1),
    ArrowLeft: () => go(at - 1),
    Home: () => go(1),
    End: () => go(slides.length),
    Escape: () => void navigate(page),
  });
  if (!slide) return null;
  const { section, rows, part } = slide;
  return (
    <>
      <main id="contenu" className={styles['slide']}>
        <p className={styles['whose']}>{[name, progress.title].filter(Boolean).join(' · ')}</p>
        <h1 tabIndex={-1}>
          {section.title} {part ? <small>{t('wall.part', part)}</small> : null}
        </h1>
        <div className={styles['large']}>
          {section.draw(rows)}
          {section.remark ? <p>{section.remark}</p> : null}
        </div>
      </main>
      <footer className={styles['foot']}>
        <RouterButton {...page} size="s">
          {t('wall.leave')}
        </RouterButton>
        <Button size="s" icon={Maximize} onClick={() => void document.documentElement.requestFullscreen()}>
          {t('wall.fullScreen')}
        </Button>
        <output>
          <span className="sr">{section.title}, </span>
          {t('wall.place', { at, count: slides.length })}
        </output>
        <Button icon={ChevronLeft} aria-disabled={at === 1} onClick={() => go(at - 1)}>
          {t('wall.previous')}
        </Button>
        <Button
          iconEnd={ChevronRight}
          variant="primary"
          aria-disabled={at === slides.length}
          onClick={() => go(at + 1)}
        >
          {t('wall.next')}
        </Button>
      </footer>
    </>
  );
}
