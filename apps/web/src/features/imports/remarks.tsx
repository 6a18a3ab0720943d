import type { ImportIssue, ImportRow } from '@trame/contracts/import-preview';
import CircleHelp from 'lucide-react/icons/circle-question-mark';
import Info from 'lucide-react/icons/info';
import Lightbulb from 'lucide-react/icons/lightbulb';
import { useTranslation } from 'react-i18next';
import styles from './imports.module.css';
import { useSayIssue } from './use-say-issue.ts';

const ICONS = { NOTE: Info, PROPOSAL: Lightbulb, UNKNOWN: CircleHelp } as const satisfies Record<
  ImportIssue['level'],
  unknown
>;

/** Who the line seems to repeat, and all that is to be said of its cells. */
export function Remarks({ row }: { row: ImportRow }) {
  const { t } = useTranslation('imports');
  const say = useSayIssue();
  const { match, issues } = row;
  if (!match && issues.length === 0) return null;
  const name = match?.line ? t('match.ofLine', { name: match.name, line: match.line }) : (match?.name ?? '');
  return (
    <ul className={styles['remarks']}>
      {match ? (
        <li className={styles['match']}>
          <Info aria-hidden="true" />
          {t(`match.${match.reason}`, { name })}
        </li>
      ) : null}
      {issues.map((issue) => (
        <Remark key={`${issue.code} ${issue.column} ${issue.text}`} level={issue.level}>
          {say(issue)}
        </Remark>
      ))}
    </ul>
  );
}

function Remark({ level, children }: { level: ImportIssue['level']; children: string }) {
  const Face = ICONS[level];
  return (
    <li className={styles[level.toLowerCase()]}>
      <Face aria-hidden="true" />
      {children}
    </li>
  );
}
