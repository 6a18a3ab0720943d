import type { ImportOrganization } from '@trame/contracts/import-preview';
import { Checkbox } from '@trame/ui/choice';
import { Details } from '@trame/ui/details';
import { useTranslation } from 'react-i18next';
import styles from './imports.module.css';
import type { ImportCommands } from './imports.queries.ts';

interface MatchedProps {
  organizations: readonly ImportOrganization[];
  decide: ImportCommands['decide'];
}

/** The organisations taken for one another: "Mairie de Rivebourg" is "Ville de Rivebourg", unless somebody says no. */
export function MatchedOrganizations({ organizations, decide }: MatchedProps) {
  const { t } = useTranslation('imports');
  const alike = organizations.filter(({ likeness }) => likeness === 'ALIAS' || likeness === 'SHORT');
  if (alike.length === 0) return null;
  return (
    <Details
      className={styles['alike']}
      summary={`${t('organizations.title')} (${alike.length})`}
      open={alike.length <= 3}
    >
      <p className={styles['intro']}>{t('organizations.intro')}</p>
      {alike.map(({ name, resembles, separated }) => (
        <Checkbox
          key={name}
          label={t('organizations.same', { name, other: resembles?.name ?? '' })}
          checked={!separated}
          onChange={() => decide.mutate({ organizations: [{ name, separate: !separated }] })}
        />
      ))}
    </Details>
  );
}
