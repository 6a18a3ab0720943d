import { useQuery } from '@tanstack/react-query';
import type { ActionPage } from '@trame/contracts/action-plan-answers';
import type { ActionSheet } from '@trame/contracts/action-sheet-answers';
import { Loaded } from '@trame/ui/loaded';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../../../platform/council.tsx';
import { useSayRefusal } from '../../../platform/refusal.tsx';
import { useFmt } from '../../../platform/words.tsx';
import styles from '../plan-review.module.css';
import { actionOf, sheetOf } from '../plan-review.queries.ts';

/** What the coordination reads of the sheet while the room looks at the wall. */
export function SheetExtract({ actionId }: { actionId: string }) {
  const { councilId } = useCouncil();
  const sheet = useQuery(sheetOf(councilId, actionId));
  const action = useQuery(actionOf(councilId, actionId));
  const explain = useSayRefusal();
  return (
    <>
      <Loaded query={sheet} explain={explain} isEmpty={() => false} empty={null}>
        {(found) => <Texts sheet={found} />}
      </Loaded>
      <Loaded query={action} explain={explain} isEmpty={() => false} empty={null}>
        {({ news }) => <News news={news} />}
      </Loaded>
    </>
  );
}

function Texts({ sheet: { description, obstacles } }: { sheet: ActionSheet }) {
  const { t } = useTranslation('planReview');
  const fmt = useFmt();
  const open = obstacles.filter(({ liftedOn }) => liftedOn === null);
  return (
    <>
      {description ? (
        <section aria-labelledby="review-why">
          <h3 id="review-why">{t('step.why')}</h3>
          <p className={styles['words']}>{description}</p>
        </section>
      ) : null}
      <section aria-labelledby="review-obstacles">
        <h3 id="review-obstacles">{t('step.obstacles')}</h3>
        {open.length === 0 ? <p className="muted">{t('step.noObstacle')}</p> : null}
        <ul className={styles['plain']}>
          {open.map(({ id, text, helper, helperBody }) => {
            const who = [helper?.name, helperBody?.label].filter((name) => name !== undefined);
            return (
              <li key={id}>
                {text}
                {who.length > 0 ? (
                  <span className="small muted">{t('step.mayHelp', { who: fmt.list(who) })}</span>
                ) : null}
              </li>
            );
          })}
        </ul>
      </section>
    </>
  );
}

function News({ news }: Pick<ActionPage, 'news'>) {
  const { t } = useTranslation(['planReview', 'actionPlan']);
  const fmt = useFmt();
  return (
    <section aria-labelledby="review-news">
      <h3 id="review-news">{t('step.news')}</h3>
      {news.length === 0 ? <p className="muted">{t('step.noNews')}</p> : null}
      <ol className={styles['plain']}>
        {news.map(({ id, word, text, author, notedAt, outcome }) => (
          <li key={id}>
            <b>{outcome ? t(`outcomes.${outcome}`) : t(`actionPlan:news.words.${word}`)}</b> {text}
            <span className="small muted">
              {[author?.name, fmt.instant(notedAt, 'long')].filter(Boolean).join(' · ')}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
