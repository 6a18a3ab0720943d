import { useQuery } from '@tanstack/react-query';
import type { MailedNews } from '@trame/contracts/mailed-news';
import { NEWS_WORDS, type NewsWord } from '@trame/domain/action-plan/news';
import { Button } from '@trame/ui/button';
import { Card } from '@trame/ui/card';
import { Segmented } from '@trame/ui/segmented';
import { Select } from '@trame/ui/select';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Allowed, useCouncil } from '../../../platform/council.tsx';
import { useFmt } from '../../../platform/words.tsx';
import styles from './mailed-news.module.css';
import { mailedNewsOf, useNoteMailedNews, useSetAside } from './mailed-news.queries.ts';

/** What leads answered by mail, until the coordination notes it under an action; nothing while nothing waits. */
export function MailedNewsCard() {
  return (
    <Allowed to="plan.manage">
      <Waiting />
    </Allowed>
  );
}

function Waiting() {
  const { t } = useTranslation('actionPlan');
  const { councilId } = useCouncil();
  const { data } = useQuery(mailedNewsOf(councilId));
  if (!data || data.items.length === 0) return null;
  return (
    <Card title={t('mailed.title', { count: data.total })} data-print="hide" className={styles['card']}>
      <ul className={styles['mails']}>
        {data.items.map((mail) => (
          <Mail key={mail.id} mail={mail} />
        ))}
      </ul>
    </Card>
  );
}

function Mail({ mail }: { mail: MailedNews }) {
  const { t } = useTranslation('actionPlan');
  const fmt = useFmt();
  const { id: mailedNewsId, version, from, receivedAt, text, actions } = mail;
  const [actionId, setActionId] = useState(actions.length === 1 ? (actions[0]?.id ?? null) : null);
  const [word, setWord] = useState<NewsWord>('PROGRESSING');
  const note = useNoteMailedNews();
  const aside = useSetAside();
  const words = NEWS_WORDS.map((one) => ({ id: one, label: t(`news.words.${one}`) }));
  return (
    <li>
      <p className="small muted">{t('news.by', { name: from.name, when: fmt.instant(receivedAt, 'long') })}</p>
      <blockquote className={styles['text']}>{text}</blockquote>
      <div className={styles['note']}>
        <Select
          label={t('mailed.action')}
          options={actions.map(({ id, title }) => ({ id, label: title }))}
          value={actionId}
          onChange={setActionId}
        />
        <Segmented label={t('news.word')} options={words} value={word} onChange={setWord} />
        <Button
          variant="primary"
          disabled={!actionId}
          pending={note.isPending}
          onClick={() => (actionId ? note.mutate({ mailedNewsId, version, body: { actionId, word } }) : undefined)}
        >
          {t('mailed.note')}
        </Button>
        <Button pending={aside.isPending} onClick={() => aside.mutate({ mailedNewsId, version })}>
          {t('mailed.setAside')}
        </Button>
      </div>
    </li>
  );
}
