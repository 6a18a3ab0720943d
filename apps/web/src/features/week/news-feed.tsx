import { useQuery } from '@tanstack/react-query';
import type { NewsItem } from '@trame/contracts/week';
import { Avatar } from '@trame/ui/avatar';
import { Card } from '@trame/ui/card';
import { EmptyState } from '@trame/ui/empty-state';
import { Loaded } from '@trame/ui/loaded';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../../platform/council.tsx';
import { useSayRefusal } from '../../platform/refusal.tsx';
import { useNow } from '../../platform/use-now.ts';
import { useFmt } from '../../platform/words.tsx';
import styles from './week.module.css';
import { newsOf } from './week.queries.ts';

/** "Du nouveau": who did what, in words. */
export function NewsFeed() {
  const { t } = useTranslation('week');
  const { councilId } = useCouncil();
  const news = useQuery(newsOf(councilId));
  return (
    <Card title={t('news.title')} padding="none">
      <Loaded query={news} empty={<EmptyState>{t('news.empty')}</EmptyState>} explain={useSayRefusal()}>
        {({ items }) => (
          <ul className={styles['feed']}>
            {items.map((item) => (
              <Line key={item.id} item={item} />
            ))}
          </ul>
        )}
      </Loaded>
    </Card>
  );
}

function Line({ item }: { item: NewsItem }) {
  const { t } = useTranslation('week');
  const fmt = useFmt();
  const now = useNow();
  const { actor, about, told, progress, source, at } = item;
  const name = actor?.name ?? t('news.system');
  const what = t(`news.told.${told}`, { title: about.title });
  const said = progress === null ? what : t('news.progress', { what, percent: fmt.percent(progress) });
  return (
    <li className={styles['news']}>
      <Avatar id={actor?.id ?? 'trame'} name={name} />
      <span>
        <b>{name}</b> {said}
        <span className={styles['when']}>
          <time dateTime={at} title={fmt.instant(at)}>
            {fmt.since(at, now)}
          </time>
          {source ? `, ${t(`news.source.${source}`)}` : null}
        </span>
      </span>
    </li>
  );
}
