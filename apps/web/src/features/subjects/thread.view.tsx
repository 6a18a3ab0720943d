import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { BodyTag } from '@trame/ui/body-tag';
import { Button } from '@trame/ui/button';
import { Card } from '@trame/ui/card';
import { Loaded } from '@trame/ui/loaded';
import Printer from 'lucide-react/icons/printer';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../../platform/council.tsx';
import { Page } from '../../platform/page.tsx';
import { useSayRefusal } from '../../platform/refusal.tsx';
import { threadOf } from '../../platform/subjects/subjects.queries.ts';
import { Thread } from '../../platform/subjects/thread.tsx';

/** A subject across bodies, on a page of its own that can be sent and printed. */
export function ThreadView() {
  const { t } = useTranslation('subjects');
  const { councilId, slug } = useCouncil();
  const { meetingId = '', itemId = '' } = useParams({ strict: false });
  const query = useQuery(threadOf({ councilId, meetingId, itemId }));
  const born = query.data?.subject?.body;
  return (
    <Page
      title={t('thread.title')}
      heading={query.data?.title ?? t('thread.title')}
      eyebrow={
        <>
          {t('thread.title')} ·{' '}
          <Link to="/$clsm/reunions/$meetingId" params={{ clsm: slug, meetingId }}>
            {t('thread.back')}
          </Link>
        </>
      }
      lead={
        born ? (
          <>
            {t('thread.born')} <BodyTag type={born.type}>{born.tag}</BodyTag>
          </>
        ) : null
      }
      actions={
        <Button icon={Printer} data-print="hide" onClick={() => print()}>
          {t('thread.print')}
        </Button>
      }
    >
      <Loaded query={query} empty={null} isEmpty={() => false} explain={useSayRefusal()}>
        {(thread) => (
          <Card>
            <Thread thread={thread} level={2} />
          </Card>
        )}
      </Loaded>
    </Page>
  );
}
