import { type LetterheadShown, letterheadApi } from '@trame/contracts/letterhead';
import { useTranslation } from 'react-i18next';
import { hrefOf } from '../../platform/call.ts';
import { useCouncil } from '../../platform/council.tsx';
import styles from './settings.module.css';

/** The top of a page as it is printed: white in both themes, as paper is. */
export function LetterheadPreview({ letterhead: { version, lines, logo } }: { letterhead: LetterheadShown }) {
  const { t } = useTranslation('settings');
  const { councilId, name } = useCouncil();
  // another version is another picture: the address says so
  const address = `${hrefOf(letterheadApi.logo, { params: { councilId } })}?v=${version}`;
  return (
    <figure className={styles['preview']}>
      <figcaption>{t('letterhead.preview')}</figcaption>
      <div className={styles['paper']}>
        {logo ? (
          <img src={address} alt={t('letterhead.logoAlt', { council: name })} width={logo.width} height={logo.height} />
        ) : null}
        <div>
          <p className={styles['council']}>{name}</p>
          {lines ? <p className={styles['lines']}>{lines}</p> : null}
        </div>
        <p className={styles['sample']}>{t('letterhead.sample')}</p>
      </div>
    </figure>
  );
}
