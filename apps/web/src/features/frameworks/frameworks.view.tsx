import { useQuery } from '@tanstack/react-query';
import { LOCAL_FRAMEWORKS, NATIONAL_FRAMEWORKS } from '@trame/domain/frameworks/framework';
import { Loaded } from '@trame/ui/loaded';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../../platform/council.tsx';
import { localItemsOf } from '../../platform/frameworks/local-items.queries.ts';
import { HrefLink } from '../../platform/href-link.tsx';
import { Page } from '../../platform/page.tsx';
import { useSayRefusal } from '../../platform/refusal.tsx';
import styles from './frameworks.module.css';
import { LocalFrameworkCard } from './local-framework.card.tsx';
import { NationalFrameworkCard } from './national-framework.card.tsx';

/** What actions may serve: the contracts of the place, that the council writes; then the national texts. */
export function FrameworksView() {
  const { t } = useTranslation('frameworks');
  const { slug, councilId } = useCouncil();
  const items = useQuery(localItemsOf(councilId));
  return (
    <Page
      title={t('page.title')}
      lead={t('page.lead')}
      eyebrow={<HrefLink href={`/${slug}/plan`}>{t('page.back')}</HrefLink>}
    >
      <div className={styles['cards']}>
        <Loaded query={items} explain={useSayRefusal()} empty={null} isEmpty={() => false}>
          {(found) =>
            LOCAL_FRAMEWORKS.map((framework) => (
              <LocalFrameworkCard
                key={framework}
                framework={framework}
                items={found.filter((item) => item.framework === framework)}
              />
            ))
          }
        </Loaded>
        {NATIONAL_FRAMEWORKS.map((framework) => (
          <NationalFrameworkCard key={framework} framework={framework} />
        ))}
      </div>
    </Page>
  );
}
