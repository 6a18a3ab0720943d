import { useQuery } from '@tanstack/react-query';
import type { Minutes } from '@trame/contracts/minutes';
import { maySeeMaskedColleges } from '@trame/domain/access';
import type { NamingRendition } from '@trame/domain/minutes/rendition';
import { Loaded } from '@trame/ui/loaded';
import { Segmented } from '@trame/ui/segmented';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../../../platform/council.tsx';
import { useFmt, useSpeech } from '../../../platform/words.tsx';
import type { MinutesPath } from '../minutes.queries.ts';
import { DownloadLinks } from './download-links.tsx';
import { MaskedList, MaskForm, MaskParagraph, MaskSelection } from './masking.tsx';
import { RenditionSheet } from './rendition-sheet.tsx';
import styles from './renditions.module.css';
import { redactionsOf, renditionOf } from './renditions.queries.ts';
import { useSelectedPassage } from './use-selected-passage.ts';

/** What members read, or the coordination and the chair; where it may be masked, the tools to do so. */
export function SourceColumn({ path, masking }: { path: MinutesPath; masking: boolean }) {
  const { t } = useTranslation('renditions');
  const { role, can } = useCouncil();
  const { language } = useSpeech();
  const [rendition, read] = useState<NamingRendition>('MEMBERS');
  const query = useQuery(renditionOf(path, { rendition, language }));
  return (
    <section className={styles['column']} aria-labelledby="source">
      <div className={styles['top']}>
        <h2 id="source">{t(`page.${rendition}`)}</h2>
        <DownloadLinks path={path} rendition={rendition} />
        {maySeeMaskedColleges(role) ? (
          <Segmented
            label={t('page.source')}
            options={(['MEMBERS', 'INTERNAL'] as const).map((id) => ({ id, label: t(`page.${id}`) }))}
            value={rendition}
            onChange={read}
          />
        ) : null}
      </div>
      <Loaded query={query} empty={null} isEmpty={() => false}>
        {({ minutes }) =>
          masking && can('minutes.write') ? (
            <Masking path={path} minutes={minutes} />
          ) : (
            <RenditionSheet minutes={minutes} label={t(`page.${rendition}`)} presence={<Names minutes={minutes} />} />
          )
        }
      </Loaded>
    </section>
  );
}

function Masking({ path, minutes }: { path: MinutesPath; minutes: Minutes }) {
  const { t } = useTranslation('renditions');
  const sheet = useRef<HTMLElement>(null);
  const selected = useSelectedPassage(sheet);
  const redactions = useQuery(redactionsOf(path));
  return (
    <>
      <p className="small muted">{t('passage.how')}</p>
      <RenditionSheet
        ref={sheet}
        minutes={minutes}
        label={t('page.MEMBERS')}
        presence={<Names minutes={minutes} />}
        renderBeside={({ id }, block) => <MaskParagraph path={path} itemId={id} block={block} />}
        renderUnder={({ id }) => (selected?.itemId === id ? <MaskSelection path={path} selected={selected} /> : null)}
      />
      <MaskForm path={path} items={minutes.items} />
      <Loaded query={redactions} empty={<MaskedList path={path} redactions={[]} />}>
        {(masked) => <MaskedList path={path} redactions={masked} />}
      </Loaded>
    </>
  );
}

/** Who was there, as this rendition says it. */
function Names({ minutes: { attendance, byOrganization } }: { minutes: Minutes }) {
  const { t } = useTranslation(['renditions', 'minutes']);
  const fmt = useFmt();
  const nameOf = ({ name, status }: Minutes['attendance'][number]['people'][number]): string => {
    const said = name ?? t('minutes:somebody');
    if (status === 'PRESENT') return said;
    return `${said} (${t(status === 'EXPECTED' ? 'minutes:presence.unknown' : `minutes:presence.${status}`).toLowerCase()})`;
  };
  if (attendance.length === 0) return <p className="muted">{t('minutes:page.nobody')}</p>;
  return (
    <>
      {byOrganization ? <p className="small muted">{t('page.internalNote')}</p> : null}
      {attendance.map(({ organization, people }) => (
        <p key={organization ?? ''} className="small">
          {byOrganization ? `${organization ?? t('minutes:individually')} : ` : null}
          {fmt.list(people.map(nameOf))}
        </p>
      ))}
    </>
  );
}
