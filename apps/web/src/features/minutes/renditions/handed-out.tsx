import { useQuery } from '@tanstack/react-query';
import type { MinutesRendition } from '@trame/contracts/renditions';
import { laidOut } from '@trame/domain/minutes/minutes-layout';
import { Banner } from '@trame/ui/banner';
import { Loaded } from '@trame/ui/loaded';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../../../platform/council.tsx';
import type { MinutesPath } from '../minutes.queries.ts';
import { DownloadLinks } from './download-links.tsx';
import { EasyEditor } from './easy-editor.tsx';
import type { Published } from './published.ts';
import { RenditionSheet } from './rendition-sheet.tsx';
import styles from './renditions.module.css';
import { easyTextsOf } from './renditions.queries.ts';

interface HandedOutProps {
  path: MinutesPath;
  read: MinutesRendition;
  rendition: Published;
}

/** What anybody may read, under one sentence that says what it does not tell. */
export function HandedOut({ path, read, rendition }: HandedOutProps) {
  const mayWrite = useCouncil().can('minutes.write');
  const { t } = useTranslation('renditions');
  return (
    <section className={styles['column']} aria-labelledby="handed-out">
      <div className={styles['top']}>
        <h2 id="handed-out">{t(`page.${rendition}`)}</h2>
        <DownloadLinks path={path} rendition={rendition} />
      </div>
      <WhatItMasks read={read} rendition={rendition} />
      {rendition === 'EASY' && mayWrite ? <EasyDesk path={path} read={read} /> : <Sheet read={read} />}
    </section>
  );
}

function WhatItMasks({ read: { masked, missing }, rendition }: Pick<HandedOutProps, 'read' | 'rendition'>) {
  const { t } = useTranslation('renditions');
  if (rendition === 'EASY') {
    return (
      <Banner kind={missing.length > 0 ? 'warn' : 'info'}>
        {t('page.easyMasks')} {missing.length > 0 ? t('page.missing', { count: missing.length }) : t('page.complete')}
      </Banner>
    );
  }
  const names = t('page.names', { count: masked.names });
  const passages = t('page.passages', { count: masked.passages });
  return (
    <Banner kind="info">
      {t('page.masks', { names, passages })} {t('page.reread')}
    </Banner>
  );
}

function Sheet({ read: { minutes, rendition, missing } }: { read: MinutesRendition }) {
  const { t } = useTranslation('renditions');
  return (
    <RenditionSheet
      minutes={rendition === 'PUBLIC' ? laidOut(minutes, minutes.layout) : minutes}
      label={t(`document.${rendition}`)}
      presence={rendition === 'EASY' ? null : <p>{t('present', { count: minutes.presentCount })}</p>}
      renderUnder={({ id }) => (missing.includes(id) ? <p className="muted">{t('page.noText')}</p> : null)}
    />
  );
}

/** The easy rendition where its texts are written. */
function EasyDesk({ path, read: { minutes } }: { path: MinutesPath; read: MinutesRendition }) {
  const { t } = useTranslation('renditions');
  const texts = useQuery(easyTextsOf(path));
  return (
    <Loaded query={texts} empty={null} isEmpty={() => false}>
      {(stored) => (
        <>
          <p className="small muted">{t('easy.advice')}</p>
          <RenditionSheet
            minutes={{ ...minutes, items: minutes.items.map((item) => ({ ...item, text: [] })) }}
            label={t('document.EASY')}
            presence={null}
            renderUnder={(item) =>
              item.hidden ? null : (
                <EasyEditor path={path} item={item} stored={stored.find(({ itemId }) => itemId === item.id)} />
              )
            }
          />
        </>
      )}
    </Loaded>
  );
}
