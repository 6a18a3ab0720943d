import { useQuery } from '@tanstack/react-query';
import type { Place } from '@trame/contracts/territory';
import { ComboBox } from '@trame/ui/combo-box';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFmt } from '../../platform/words.tsx';
import { placesFound } from './councils.queries.ts';

/** A place of the register: several communes share a postcode or a name, so each line says where it is. */
export function PlacePicker({ onChoose }: { onChoose: (place: Place) => void }) {
  const { t } = useTranslation('councils');
  const hint = usePlaceHint();
  const [typed, setTyped] = useState('');
  const [turn, setTurn] = useState(0);
  const search = useDeferredValue(typed.trim());
  const found = useQuery(placesFound(search)).data?.items ?? [];
  const idOf = ({ kind, code }: Place) => `${kind} ${code}`;
  return (
    <ComboBox
      key={turn}
      label={t('territory.search')}
      hint={t('territory.searchHint')}
      options={found.map((place) => ({
        id: idOf(place),
        label: t('placeFound', { name: place.name, code: place.code }),
        hint: hint(place),
      }))}
      value={null}
      onSearch={setTyped}
      onChange={(option) => {
        const place = found.find((line) => idOf(line) === option?.id);
        if (!place) return;
        onChoose(place);
        setTyped('');
        setTurn(turn + 1);
      }}
    />
  );
}

function usePlaceHint() {
  const { t } = useTranslation('councils');
  const fmt = useFmt();
  return ({ kind, population, parentName, epciName, members, postcodes }: Place): string => {
    const inside = parentName ?? epciName;
    return [
      t(`territory.kind.${kind}`),
      inside ? t('territory.inside', { name: inside }) : null,
      members > 0 ? t('territory.members', { count: members }) : null,
      postcodes.slice(0, 3).join(', '),
      population === null ? null : t('territory.people', { number: fmt.number(population) }),
    ]
      .filter(Boolean)
      .join(', ');
  };
}
