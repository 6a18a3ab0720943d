import type { SurveyAnswer } from '@trame/contracts/survey';
import { surveyAnswerWords } from '@trame/copy/survey-words';
import { type FillPlace, SURVEY_QUESTIONS } from '@trame/domain/figures/survey';
import { Button } from '@trame/ui/button';
import Copy from 'lucide-react/icons/copy';
import { useTranslation } from 'react-i18next';
import { copied } from '../../platform/copied.ts';
import { useCouncil } from '../../platform/council.tsx';
import { HrefLink } from '../../platform/href-link.tsx';
import { useFmt } from '../../platform/words.tsx';
import styles from './survey.module.css';

const PAGES: Readonly<Record<FillPlace, string>> = {
  SETTINGS: 'parametres',
  BODIES: 'instances',
  MEETINGS: 'reunions',
  PLAN: 'plan',
};

/** What became of the last copy; the page says it aloud once for all its lines. */
interface CopySaid {
  said: 'copied' | 'copyFailed' | null;
  onCopied: (said: 'copied' | 'copyFailed') => void;
}

/** One question: its answer as plain text with a button to copy it, or why it is missing and where to fill it in. */
export function AnswerLine({ answer, ...copying }: { answer: SurveyAnswer } & CopySaid) {
  const { t, i18n } = useTranslation(['survey', 'figures']);
  const words = surveyAnswerWords(i18n, useFmt(), answer);
  const question = t(`question.${answer.key}`);
  return (
    <div className={styles['answer']}>
      <dt>{question}</dt>
      {words ? (
        <dd className={styles['given']}>
          <span className={styles['text']}>{words}</span>
          <CopyButton question={question} text={words} {...copying} />
        </dd>
      ) : (
        <dd className={styles['missing']}>
          <Missing answer={answer} />
        </dd>
      )}
    </div>
  );
}

function Missing({ answer: { key, state } }: { answer: SurveyAnswer }) {
  const { t } = useTranslation(['survey', 'figures']);
  const { slug } = useCouncil();
  const [, fill] = SURVEY_QUESTIONS[key];
  if (state === 'UNTRACKED' || fill === null) return t('untracked');
  return (
    <>
      {t('missing')}
      {', '}
      {/* the words say where it leads */}
      <HrefLink href={`/${slug}/${PAGES[fill]}`}>{t(`fill.${fill}`)}</HrefLink>
    </>
  );
}

function CopyButton({ question, text, said, onCopied }: { question: string; text: string } & CopySaid) {
  const { t } = useTranslation('survey');
  return (
    <span className={styles['copy']}>
      <span aria-hidden="true">{said ? t(said) : null}</span>
      <Button
        size="s"
        variant="quiet"
        icon={Copy}
        aria-label={t('copyOf', { question })}
        onClick={() => void copied(text).then((done) => onCopied(done ? 'copied' : 'copyFailed'))}
      >
        {t('copy')}
      </Button>
    </span>
  );
}
