import type { BodyNode } from '@trame/contracts/bodies';
import { Select } from '@trame/ui/select';
import { useTranslation } from 'react-i18next';

/** No body has this id: it stands for the top of the tree. */
const TOP = 'top';

interface ParentSelectProps {
  label: string;
  bodies: readonly BodyNode[];
  /** The parent, `null` at the top. */
  value: string | null;
  onChange: (parentId: string | null) => void;
  onBlur?: () => void;
}

/** Under which body another one stands. */
export function ParentSelect({ bodies, value, onChange, ...field }: ParentSelectProps) {
  const { t } = useTranslation('bodies');
  const options = [{ id: TOP, label: t('move.top') }, ...bodies.map(({ id, label }) => ({ id, label }))];
  return (
    <Select {...field} options={options} value={value ?? TOP} onChange={(id) => onChange(id === TOP ? null : id)} />
  );
}
