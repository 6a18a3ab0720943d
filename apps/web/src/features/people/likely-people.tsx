import { Link } from '@tanstack/react-router';
import type { SamePerson } from '@trame/contracts/people';
import { Banner } from '@trame/ui/banner';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../../platform/council.tsx';
import styles from './people.module.css';

/** People who may be the one about to be added: a warning, not a refusal. */
export function LikelyPeople({ likely }: { likely: readonly SamePerson[] }) {
  const { t } = useTranslation('people');
  const { slug } = useCouncil();
  if (likely.length === 0) return null;
  const named = ({ name, organizationName }: SamePerson) =>
    organizationName ? t('likely.with', { name, organization: organizationName }) : name;
  return (
    <Banner kind="warn" title={t('likely.title')} announce>
      <ul className={styles['list']}>
        {likely.map((other) => (
          <li key={other.id}>
            <Link to="/$clsm/membres/$personne" params={{ clsm: slug, personne: other.id }}>
              {t(`likely.${other.reason}`, { name: named(other) })}
            </Link>
          </li>
        ))}
      </ul>
    </Banner>
  );
}
