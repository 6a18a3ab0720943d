import { Link } from '@tanstack/react-router';
import { LIMITS } from '@trame/contracts/limits';
import type { OwnAction } from '@trame/contracts/own-page';
import { NEWS_WORDS, type NewsWord } from '@trame/domain/action-plan/news';
import { wallClock } from '@trame/domain/time/wall-clock';
import { Button } from '@trame/ui/button';
import { TextField } from '@trame/ui/text-field';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../council.tsx';
import { Refusal } from '../refusal.tsx';
import { useFmt } from '../words.tsx';
import styles from './own.module.css';
import { useOwnNews } from './own.queries.ts';

/** One action and its news, given in place: a sentence if one likes, and one press on one of the four words. */
export function ActionNews({ action }: { action: OwnAction }) {
  const { t } = useTranslation(['ownPage', 'actionPlan']);
  const { slug } = useCouncil();
  const [text, setText] = useState('');
  const news = useOwnNews(action.id);
  const { id, number, title } = action;
  const tell = (word: NewsWord) => news.mutate({ word, text, progress: null }, { onSuccess: () => setText('') });
  return (
    <li className={styles['thing']}>
      <h3 className={styles['name']}>
        <Link to="/$clsm/plan/actions/$id" params={{ clsm: slug, id }}>
          {[number, title].filter(Boolean).join(' ')}
        </Link>
      </h3>
      <Due action={action} />
      <LastNews action={action} />
      <Refusal error={news.error} />
      <TextField
        label={t('actions.text')}
        hint={t('actions.textBlocked')}
        optional
        maxLength={LIMITS.text.paragraph}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <fieldset className={styles['choices']} aria-label={t('actions.how', { title })}>
        {NEWS_WORDS.map((word) => (
          <Button
            key={word}
            wide
            size="l"
            pending={news.isPending && news.variables.word === word}
            onClick={() => tell(word)}
          >
            {t(`actionPlan:news.words.${word}`)}
          </Button>
        ))}
      </fieldset>
    </li>
  );
}

function Due({ action: { dueOn, dueText, daysLate } }: { action: OwnAction }) {
  const { t } = useTranslation('ownPage');
  const fmt = useFmt();
  const day = dueText ?? (dueOn && fmt.day(dueOn, 'long'));
  if (!day) return <p className={styles['quiet']}>{t('actions.noDue')}</p>;
  return daysLate > 0 ? (
    <p className={styles['late']}>{t('actions.late', { day })}</p>
  ) : (
    <p className={styles['quiet']}>{t('actions.due', { day })}</p>
  );
}

function LastNews({ action: { news } }: { action: OwnAction }) {
  const { t } = useTranslation(['ownPage', 'actionPlan']);
  const fmt = useFmt();
  if (!news?.word) return null;
  const when = fmt.day(wallClock(new Date(news.at), fmt.zone), 'long');
  return (
    <p className={styles['quiet']}>
      {t('actions.last', { when, word: t(`actionPlan:news.words.${news.word}`) })}
      {news.text ? <br /> : null}
      {news.text}
    </p>
  );
}
