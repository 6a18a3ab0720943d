import type { FigureSheet } from '@trame/contracts/import-preview';
import { Details } from '@trame/ui/details';
import { useTranslation } from 'react-i18next';
import styles from './imports.module.css';
import { useSayIssue } from './use-say-issue.ts';

/** What the lines of the other sheets say that finds no place, each with its reason. */
export function OtherSheets({ sheets }: { sheets: readonly FigureSheet[] }) {
  const { t } = useTranslation('imports');
  const say = useSayIssue();
  const remarks = sheets.flatMap(({ sheet, name, issues }) =>
    issues.map((issue, at) => ({ ...issue, id: `${sheet} ${at}`, sheet: name })),
  );
  if (remarks.length === 0) return null;
  return (
    <Details summary={`${t('preview.sheets')} (${remarks.length})`} open={remarks.length <= 5}>
      <ul className={styles['sheetRemarks']}>
        {remarks.map((issue) => (
          <li key={issue.id}>
            <strong>{t('preview.sheetLine', { sheet: issue.sheet, line: issue.line })}</strong> {say(issue)}
          </li>
        ))}
      </ul>
    </Details>
  );
}
