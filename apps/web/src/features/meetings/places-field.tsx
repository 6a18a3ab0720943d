import { NumberField } from '@trame/ui/text-field';
import type { ComponentProps } from 'react';
import { useTranslation } from 'react-i18next';

/** How many places the room has, when somebody counts them; spread `register('capacity', numberOrNull)` on it. */
export function PlacesField(field: Omit<ComponentProps<typeof NumberField>, 'label' | 'hint' | 'optional' | 'min'>) {
  const { t } = useTranslation('onTheDay');
  return <NumberField label={t('places.field')} hint={t('places.fieldHint')} optional min={1} {...field} />;
}
