import type { UseQueryResult } from '@tanstack/react-query';
import type { Week } from '@trame/contracts/week';
import { TO_DO_GROUPS } from '@trame/domain/week/to-do-kinds';
import { Card } from '@trame/ui/card';
import { Counter } from '@trame/ui/chip';
import { EmptyState } from '@trame/ui/empty-state';
import { Loaded } from '@trame/ui/loaded';
import { Skeleton } from '@trame/ui/skeleton';
import { useTranslation } from 'react-i18next';
import { useSayRefusal } from '../../platform/refusal.tsx';
import { useFmt } from '../../platform/words.tsx';
import styles from './to-do.module.css';
import { ToDoItem } from './to-do-item.tsx';

/** "À traiter": made by the system, in three groups, each line with the one button that settles it. */
export function ToDoCard({ week }: { week: UseQueryResult<Week> }) {
  const { t } = useTranslation('week');
  const count = week.data?.toDos.length ?? 0;
  const counter = count > 0 ? <Counter value={count} label={t('toDo.counter', { count })} /> : null;
  return (
    <Card title={t('toDo.title')} aside={counter} padding="none">
      <Loaded
        query={week}
        isEmpty={({ toDos }) => toDos.length === 0}
        empty={<NothingToDo week={week.data} />}
        explain={useSayRefusal()}
        waiting={<Skeleton height="14rem" />}
      >
        {({ toDos, today }) =>
          TO_DO_GROUPS.map((group) => {
            const lines = toDos.filter((toDo) => toDo.group === group);
            if (lines.length === 0) return null;
            return (
              <section key={group} aria-label={t(`toDo.group.${group}`)}>
                <p className={styles['group']}>{t(`toDo.group.${group}`)}</p>
                <ul>
                  {lines.map((toDo) => (
                    <ToDoItem
                      key={`${toDo.kind}${toDo.meeting?.id ?? toDo.poll?.id ?? toDo.question?.id ?? ''}`}
                      toDo={toDo}
                      today={today}
                    />
                  ))}
                </ul>
              </section>
            );
          })
        }
      </Loaded>
    </Card>
  );
}

function NothingToDo({ week }: { week: Week | undefined }) {
  const { t } = useTranslation('week');
  const fmt = useFmt();
  const next = week?.next;
  if (!next) return <EmptyState>{t('toDo.none')}</EmptyState>;
  return <EmptyState>{t('toDo.next', { day: fmt.near(next.local, week.today), body: next.body.label })}</EmptyState>;
}
