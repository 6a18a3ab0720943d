import { Select } from '@trame/ui/select';
import { useTranslation } from 'react-i18next';
import { useFmt } from '../../platform/words.tsx';

const NO_PLACE = 'none';

interface Place {
  id: string;
  title: string;
  bodyTag: string;
  startsLocal: string;
}

export interface PlaceFieldProps {
  /** Meetings a review can be held in. */
  places: readonly Place[];
  /** The meeting; `null`: none. */
  value: string | null;
  onChange: (meetingId: string | null) => void;
  hint?: string | undefined;
}

/** In which meeting a review is held, or in none. */
export function PlaceField({ places, value, onChange, hint }: PlaceFieldProps) {
  const { t } = useTranslation('planReview');
  const fmt = useFmt();
  const options = places.map(({ id, title, bodyTag, startsLocal }) => ({
    ...{ id, label: t('start.placeOption', { tag: bodyTag, day: fmt.day(startsLocal, 'long'), title }) },
  }));
  return (
    <Select
      label={t('start.place')}
      hint={hint}
      options={[...options, { id: NO_PLACE, label: t('start.noPlace') }]}
      value={value ?? NO_PLACE}
      onChange={(id) => onChange(id === NO_PLACE ? null : id)}
    />
  );
}
