import type { FigureSheet } from '@trame/contracts/import-preview';
import { Checkbox } from '@trame/ui/choice';
import { Fieldset } from '@trame/ui/fieldset';
import { useTranslation } from 'react-i18next';

interface SheetsProps {
  sheets: readonly FigureSheet[];
  /** With the sheets that are read from now on. */
  onChange: (read: number[]) => void;
}

/** The other sheets that say more of the actions of this one; each may be left aside. */
export function FigureSheets({ sheets, onChange }: SheetsProps) {
  const { t } = useTranslation('imports');
  if (sheets.length === 0) return null;
  const read = sheets.filter(({ isRead }) => isRead).map(({ sheet }) => sheet);
  return (
    <Fieldset legend={t('columns.otherSheets')} hint={t('columns.otherSheetsHint')}>
      {sheets.map(({ sheet, name, isRead, lines }) => (
        <Checkbox
          key={sheet}
          label={isRead ? t('columns.otherSheet', { name, count: lines }) : name}
          checked={isRead}
          onChange={() =>
            onChange(isRead ? read.filter((one) => one !== sheet) : [...read, sheet].toSorted((a, b) => a - b))
          }
        />
      ))}
    </Fieldset>
  );
}
