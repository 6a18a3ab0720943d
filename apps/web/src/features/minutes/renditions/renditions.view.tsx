import { useQuery } from '@tanstack/react-query';
import { useParams, useSearch } from '@tanstack/react-router';
import type { MinutesRendition } from '@trame/contracts/renditions';
import { Loaded } from '@trame/ui/loaded';
import { ViewSwitcher } from '@trame/ui/segmented';
import { Tabs } from '@trame/ui/tabs';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../../../platform/council.tsx';
import { HrefLink } from '../../../platform/href-link.tsx';
import { Page } from '../../../platform/page.tsx';
import { useSayRefusal } from '../../../platform/refusal.tsx';
import { useNarrow } from '../../../platform/use-narrow.ts';
import { useSpeech } from '../../../platform/words.tsx';
import { HandedOut } from './handed-out.tsx';
import { PUBLISHED, type Published } from './published.ts';
import styles from './renditions.module.css';
import { renditionOf } from './renditions.queries.ts';
import { SourceColumn } from './source-column.tsx';

/** What is handed out of the minutes: on one side what members read, on the other what anybody may, and what is masked. */
export function RenditionsView() {
  const { t } = useTranslation(['renditions', 'minutes']);
  const { councilId, slug } = useCouncil();
  const { meetingId = '' } = useParams({ strict: false });
  const { version = 'publique' } = useSearch({ strict: false });
  const { language } = useSpeech();
  const rendition = PUBLISHED[version];
  const query = useQuery(renditionOf({ councilId, meetingId }, { rendition, language }));
  const explain = useSayRefusal({ NOT_FOUND: t('minutes:page.notYet') });
  const minutesHref = `/${slug}/reunions/${meetingId}/compte-rendu`;
  return (
    <Page
      title={t('page.title', { title: query.data?.minutes.meeting.title ?? '' })}
      heading={t('page.heading')}
      eyebrow={<HrefLink href={minutesHref}>{t('page.back')}</HrefLink>}
      actions={
        <ViewSwitcher
          label={t('page.choose')}
          views={(['publique', 'facile'] as const).map((id) => ({
            id,
            label: t(`page.${PUBLISHED[id]}`),
            href: `${minutesHref}/versions?version=${id}`,
          }))}
          current={version}
        />
      }
    >
      <Loaded query={query} empty={null} isEmpty={() => false} explain={explain}>
        {(read) => <SideBySide key={rendition} path={{ councilId, meetingId }} read={read} rendition={rendition} />}
      </Loaded>
    </Page>
  );
}

interface SideBySideProps {
  path: { councilId: string; meetingId: string };
  read: MinutesRendition;
  rendition: Published;
}

function SideBySide({ path, read, rendition }: SideBySideProps) {
  const { t } = useTranslation('renditions');
  const isNarrow = useNarrow();
  const source = <SourceColumn path={path} masking={rendition === 'PUBLIC'} />;
  const handedOut = <HandedOut path={path} read={read} rendition={rendition} />;
  if (!isNarrow) {
    return (
      <div className={styles['columns']}>
        {source}
        {handedOut}
      </div>
    );
  }
  return (
    <Tabs
      label={t('page.source')}
      tabs={[
        { id: 'out', label: t(`page.${rendition}`), content: handedOut },
        { id: 'source', label: t('page.MEMBERS'), content: source },
      ]}
    />
  );
}
