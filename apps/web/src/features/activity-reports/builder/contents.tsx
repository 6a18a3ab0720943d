import type { ActivityReport } from '@trame/contracts/activity-reports';
import { Chip } from '@trame/ui/chip';
import { useTranslation } from 'react-i18next';
import styles from './builder.module.css';

type ChapterOf = ActivityReport['chapters'][number];

/** Where a link of the contents leads. */
export const anchorOf = (chapter: ChapterOf['chapter']): string => `chapitre-${chapter.toLowerCase()}`;

/** « à jour » or « à compléter », by an icon and a word. */
export function ChapterState({ state }: Pick<ChapterOf, 'state'>) {
  const { t } = useTranslation('activityReports');
  return <Chip kind={state === 'UP_TO_DATE' ? 'ok' : 'warn'}>{t(`states.${state}`)}</Chip>;
}

/** The chapters, each with what it waits for. */
export function Contents({ chapters }: { chapters: readonly ChapterOf[] }) {
  const { t } = useTranslation('activityReports');
  return (
    <nav className={styles['contents']} aria-label={t('contents')}>
      <ol>
        {chapters.map(({ chapter, state }) => (
          <li key={chapter}>
            <a href={`#${anchorOf(chapter)}`}>{t(`chapters.${chapter}`)}</a>
            <ChapterState state={state} />
          </li>
        ))}
      </ol>
    </nav>
  );
}
