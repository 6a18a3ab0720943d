import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { type Minutes, minutesApi } from '@trame/contracts/minutes';
import type { Rendition } from '@trame/domain/minutes/rendition';
import { BodyTag } from '@trame/ui/body-tag';
import { LinkButton } from '@trame/ui/button';
import { Chip } from '@trame/ui/chip';
import { Loaded } from '@trame/ui/loaded';
import FileText from 'lucide-react/icons/file-text';
import Files from 'lucide-react/icons/files';
import { useTranslation } from 'react-i18next';
import { hrefOf } from '../../platform/call.ts';
import { useCouncil } from '../../platform/council.tsx';
import { HrefLink } from '../../platform/href-link.tsx';
import { RouterButton } from '../../platform/link-button.tsx';
import { Page } from '../../platform/page.tsx';
import { useSayRefusal } from '../../platform/refusal.tsx';
import { useFmt, useSpeech } from '../../platform/words.tsx';
import { Completeness } from './completeness.tsx';
import { ExactCounts } from './exact-counts.tsx';
import { MinutesLifeCards } from './life/life-card.tsx';
import styles from './minutes.module.css';
import { minutesOf } from './minutes.queries.ts';
import { MinutesDocument } from './minutes-document.tsx';
import { Outcomes } from './outcomes.tsx';

/** The meeting once it is over: its minutes as a document, what they still need, what came out of it. */
export function MinutesView() {
  const { t } = useTranslation('minutes');
  const { councilId } = useCouncil();
  const { meetingId = '' } = useParams({ strict: false });
  const query = useQuery(minutesOf({ councilId, meetingId }));
  const explain = useSayRefusal({ NOT_FOUND: t('page.notYet') });
  const title = query.data?.meeting.title ?? t('document');
  return (
    <Page
      title={t('page.title', { title })}
      heading={title}
      eyebrow={query.data ? <Eyebrow minutes={query.data} /> : null}
      actions={
        query.data ? (
          <>
            {query.data.byOrganization ? <PdfLink meetingId={meetingId} rendition="INTERNAL" /> : null}
            <PdfLink meetingId={meetingId} rendition="MEMBERS" />
            <VersionsLink meetingId={meetingId} />
          </>
        ) : null
      }
    >
      <Loaded query={query} empty={null} isEmpty={() => false} explain={explain}>
        {(minutes) => (
          <div className={styles['sheet']}>
            {/* what is to be done comes first for a keyboard, the long document after it; the eye has them side by side */}
            <div className={styles['side']} data-print="hide">
              <MinutesLifeCards path={{ councilId, meetingId }} />
              {minutes.status === 'DRAFT' ? <Completeness minutes={minutes} path={{ councilId, meetingId }} /> : null}
              {minutes.situations ? null : <Outcomes minutes={minutes} />}
            </div>
            <div>
              <MinutesDocument minutes={minutes} />
              {minutes.situations && minutes.byOrganization ? <ExactCounts minutes={minutes} /> : null}
            </div>
          </div>
        )}
      </Loaded>
    </Page>
  );
}

function Eyebrow({ minutes: { meeting, bodyType, status } }: { minutes: Minutes }) {
  const { t } = useTranslation('minutes');
  const { slug } = useCouncil();
  const fmt = useFmt();
  return (
    <span className={styles['eyebrow']}>
      <BodyTag type={bodyType}>{meeting.bodyTag}</BodyTag>
      <HrefLink href={`/${slug}/reunions/${meeting.id}`}>{t('page.back')}</HrefLink>
      <span>{fmt.dayTime(meeting.startsLocal)}</span>
      <Chip kind={status === 'APPROVED' ? 'ok' : 'mute'}>{t(`status.${status}`)}</Chip>
    </span>
  );
}

/** To what is handed out: public, easy to read, and what each masks. */
function VersionsLink({ meetingId }: { meetingId: string }) {
  const { t } = useTranslation('renditions');
  const { slug } = useCouncil();
  return (
    <RouterButton to="/$clsm/reunions/$meetingId/compte-rendu/versions" params={{ clsm: slug, meetingId }} icon={Files}>
      {t('page.open')}
    </RouterButton>
  );
}

function PdfLink({ meetingId, rendition }: { meetingId: string; rendition: Rendition }) {
  const { t } = useTranslation('minutes');
  const { councilId } = useCouncil();
  const { language } = useSpeech();
  const address = hrefOf(minutesApi.pdf, { params: { councilId, meetingId } });
  const isInternal = rendition === 'INTERNAL';
  return (
    <LinkButton icon={FileText} href={`${address}?language=${language}&rendition=${rendition}`} download>
      {isInternal ? t('page.pdfInternal') : t('page.pdf')}
    </LinkButton>
  );
}
