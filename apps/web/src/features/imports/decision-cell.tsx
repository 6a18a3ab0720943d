import type { ImportRow } from '@trame/contracts/import-preview';
import { Button } from '@trame/ui/button';
import { Chip, type ChipKind } from '@trame/ui/chip';
import { Menu, type MenuEntry } from '@trame/ui/menu';
import Eye from 'lucide-react/icons/eye';
import Link2 from 'lucide-react/icons/link-2';
import Minus from 'lucide-react/icons/minus';
import Plus from 'lucide-react/icons/plus';
import { useTranslation } from 'react-i18next';
import styles from './imports.module.css';
import type { ImportCommands } from './imports.queries.ts';

interface CellProps {
  row: ImportRow;
  decide: ImportCommands['decide'];
  onEdit: () => void;
}

const LOOKS = {
  CREATE: { kind: 'ok', icon: Plus },
  MATCH: { kind: 'info', icon: Link2 },
  CHECK: { kind: 'warn', icon: Eye },
  SKIP: { kind: 'mute', icon: Minus },
} as const satisfies Record<ImportRow['outcome'], { kind: ChipKind; icon: unknown }>;

/** What the line becomes; the menu beside it changes that, or its cells. */
export function DecisionCell({ row, decide, onEdit }: CellProps) {
  const { t } = useTranslation('imports');
  const { line, outcome, kind } = row;
  const follow = useFollow(row, decide);
  const entries = useEntries({ row, decide, onEdit });
  return (
    <div className={styles['decision']}>
      <Chip {...LOOKS[outcome]}>{t(`outcome.${outcome}`)}</Chip>
      {kind === 'BLANK' ? null : (
        <Menu size="s" label={t('preview.decide', { line })} groups={[{ label: t('preview.becomes'), entries }]} />
      )}
      {outcome === 'CHECK' ? (
        <Button size="s" className={styles['follow']} aria-describedby={undefined} onClick={follow.act}>
          {follow.label}
          <span className="sr"> ({t('preview.lineOf', { line })})</span>
        </Button>
      ) : null}
    </div>
  );
}

type Decision =
  | { action: 'CREATE' }
  | { action: 'SKIP' }
  | { action: 'MATCH'; personId: string | null; line: number | null };

function useDecision({ line }: ImportRow, decide: ImportCommands['decide']) {
  return (decision: Decision | null) => decide.mutate({ rows: [{ line, decision }] });
}

const matchOf = ({ match }: ImportRow): Decision => ({
  action: 'MATCH',
  personId: match?.personId ?? null,
  line: match?.line ?? null,
});

/** The likelier of the two answers, in one press. */
function useFollow(row: ImportRow, decide: ImportCommands['decide']) {
  const { t } = useTranslation('imports');
  const set = useDecision(row, decide);
  return row.proposal === 'MATCH'
    ? { label: t('decision.MATCH', { name: row.match?.name.split(',')[0] ?? '' }), act: () => set(matchOf(row)) }
    : { label: t('decision.CREATE'), act: () => set({ action: 'CREATE' }) };
}

function useEntries({ row, decide, onEdit }: CellProps): MenuEntry[] {
  const { t } = useTranslation('imports');
  const set = useDecision(row, decide);
  const create = t(row.action ? 'decision.CREATE_ACTION' : 'decision.CREATE');
  const edit = { id: 'edit', label: t('preview.edit', { line: row.line }), onAction: onEdit };
  const skip = { id: 'skip', label: t('decision.SKIP'), icon: Minus, onAction: () => set({ action: 'SKIP' }) };
  if (row.kind === 'SECTION') return [edit, skip];
  const back = row.decided ? [{ id: 'proposed', label: t('decision.PROPOSED'), onAction: () => set(null) }] : [];
  if (row.kind === 'CONTINUED') return [edit, skip, ...back];
  return [
    edit,
    { id: 'create', label: create, icon: Plus, onAction: () => set({ action: 'CREATE' }) },
    ...(row.match
      ? [
          {
            id: 'match',
            label: t('decision.MATCH', { name: row.match.name }),
            icon: Link2,
            onAction: () => set(matchOf(row)),
          },
        ]
      : []),
    skip,
    ...back,
  ];
}
