import type { ActionPage } from '@trame/contracts/action-plan-answers';
import type { NewsWord } from '@trame/domain/action-plan/news';
import { Chip, type ChipKind } from '@trame/ui/chip';
import { useTranslation } from 'react-i18next';
import { useFmt } from '../../platform/words.tsx';
import styles from './action-plan.module.css';
import { NoteFiles } from './news-files/note-files.tsx';

const KINDS: Record<NewsWord, ChipKind> = { NOTHING_NEW: 'mute', PROGRESSING: 'run', BLOCKED: 'warn', DONE: 'ok' };

/** Dated words about an action, the newest first: by whom, from where. */
export function NewsThread({ action: { id: actionId, news } }: { action: Pick<ActionPage, 'id' | 'news'> }) {
  const { t } = useTranslation(['actionPlan', 'planReview']);
  const fmt = useFmt();
  if (news.length === 0) return <p className="muted">{t('news.none')}</p>;
  return (
    <ol className={styles['news']}>
      {news.map((note) => {
        const { id, word, text, author, notedAt, source, progress, outcome, meeting } = note;
        const when = fmt.instant(notedAt, 'long');
        const by = author ? t('news.by', { name: author.name, when }) : t('news.unsigned', { when });
        const at = progress === null ? null : t('news.at', { percent: fmt.percent(progress) });
        return (
          <li key={id}>
            <Chip kind={KINDS[word]}>
              {outcome ? t(`planReview:outcomes.${outcome}`) : t(`actionPlan:news.words.${word}`)}
            </Chip>
            {text ? <p>{text}</p> : null}
            <NoteFiles actionId={actionId} note={note} />
            <p className="small muted">
              {[by, meeting?.title ?? t(`news.sources.${source}`), at].filter(Boolean).join(' · ')}
            </p>
          </li>
        );
      })}
    </ol>
  );
}
