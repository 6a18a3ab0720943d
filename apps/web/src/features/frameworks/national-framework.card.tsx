import { itemWords } from '@trame/copy/framework-words';
import { CLSM_2016_CODES } from '@trame/domain/frameworks/clsm-2016';
import type { NationalFramework } from '@trame/domain/frameworks/framework';
import { itemRef } from '@trame/domain/frameworks/item-ref';
import { successorsOf } from '@trame/domain/frameworks/succession';
import { taxonomyOf } from '@trame/domain/frameworks/taxonomies';
import { Card } from '@trame/ui/card';
import { useTranslation } from 'react-i18next';
import styles from './frameworks.module.css';
import { SourceLine } from './source-line.tsx';

/** A national framework with its text; for the objectives of 2016, what became of each. */
export function NationalFrameworkCard({ framework }: { framework: NationalFramework }) {
  const { t, i18n } = useTranslation('frameworks');
  const { items, source } = taxonomyOf(framework);
  return (
    <Card title={t(`name.${framework}`)}>
      <div className={styles['framework']}>
        <SourceLine source={source} />
        <ol className={styles['items']}>
          {items.map(({ code, reference }) => (
            <li key={code}>
              <div className={styles['line']}>
                <span className={styles['label']}>
                  {itemWords(i18n, itemRef(framework, code), [])}
                  {framework === 'CLSM_2016' ? <Successors code={code} /> : null}
                </span>
                {reference && framework === 'PTSM' ? <span className="small muted">{reference}</span> : null}
              </div>
            </li>
          ))}
        </ol>
      </div>
    </Card>
  );
}

/** "En 2025 : Agir sur les déterminants (une partie de l’ancien objectif)". */
function Successors({ code }: { code: string }) {
  const { t } = useTranslation('frameworks');
  const old = CLSM_2016_CODES.find((one) => one === code);
  if (!old) return null;
  return (
    <>
      {successorsOf(old).map((next) => (
        <span key={next.code} className={styles['next']}>
          {t('page.becomes', { item: t(`item.CLSM_2025.${next.code}`), reason: t(`succession.${next.reason}`) })}
        </span>
      ))}
    </>
  );
}
