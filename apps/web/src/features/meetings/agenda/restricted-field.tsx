import { maySeeRestricted } from '@trame/domain/access';
import { Banner } from '@trame/ui/banner';
import { Checkbox } from '@trame/ui/choice';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../../../platform/council.tsx';

interface RestrictedFieldProps {
  value: boolean;
  onChange: (restricted: boolean) => void;
  /** Whether it is restricted now: before, people may have read it; once opened, they will. */
  before: boolean | null;
  /** Whether people were told of the agenda. */
  convened: boolean;
}

/** Who may read the item. Whoever could not read it afterwards is not asked. */
export function RestrictedField({ value, onChange, before, convened }: RestrictedFieldProps) {
  const { t } = useTranslation('meetings');
  if (!maySeeRestricted(useCouncil().role)) return null;
  return (
    <>
      <Checkbox
        label={t('agenda.restricted')}
        hint={t('agenda.restrictHint')}
        name="restricted"
        checked={value}
        onChange={({ target }) => onChange(target.checked)}
      />
      {value && before === false && convened ? (
        <Banner kind="warn" announce>
          {t('agenda.restrictLate')}
        </Banner>
      ) : null}
      {!value && before ? (
        <Banner kind="warn" announce>
          {t('agenda.openLate')}
        </Banner>
      ) : null}
    </>
  );
}
