import type { Finding } from '@trame/contracts/diagnosis-answers';
import { FINDING_KINDS } from '@trame/domain/diagnosis/finding';
import { Button } from '@trame/ui/button';
import { Chip } from '@trame/ui/chip';
import { type Column, DataTable } from '@trame/ui/data-table';
import Link2 from 'lucide-react/icons/link-2';
import Pencil from 'lucide-react/icons/pencil';
import Trash2 from 'lucide-react/icons/trash-2';
import Undo2 from 'lucide-react/icons/undo-2';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Allowed, useCouncil } from '../../platform/council.tsx';
import styles from './diagnosis.module.css';
import { useRemoveFinding } from './diagnosis.queries.ts';
import { About, Details, WeightChip } from './finding-facts.tsx';
import { citeObjective, LinksDialog } from './links/links.dialog.tsx';
import { useShown } from './use-shown.ts';

interface FindingsTableProps {
  rows: readonly Finding[];
  onEdit: (finding: Finding) => void;
}

/** Needs, then resources: one line each on a desk, one card each on a phone. */
export function FindingsTable({ rows, onEdit }: FindingsTableProps) {
  const { t } = useTranslation('diagnosis');
  const columns = useColumns(onEdit);
  const { shown, left, showAll } = useShown(rows, AT_ONCE);
  const groups = FINDING_KINDS.map((kind) => ({
    id: kind,
    label: t(`groups.${kind}`),
    rows: shown.filter((row) => row.kind === kind),
    count: rows.filter((row) => row.kind === kind).length,
  })).filter((group) => group.rows.length > 0);
  return (
    <>
      <DataTable
        caption={t('title')}
        captionHidden
        rows={shown}
        groups={groups}
        rowId={({ id }) => id}
        columns={columns}
      />
      {left > 0 ? (
        <Button className={styles['more']} onClick={showAll}>
          {t('others', { count: left })}
        </Button>
      ) : null}
    </>
  );
}

const AT_ONCE = 100;

function useColumns(onEdit: FindingsTableProps['onEdit']): Column<Finding>[] {
  const { t } = useTranslation('diagnosis');
  const { can } = useCouncil();
  const columns: Column<Finding>[] = [
    { id: 'title', header: t('columns.title'), width: '24%', cell: ({ title }) => <b>{title}</b> },
    { id: 'details', header: t('columns.details'), cell: (finding) => <Details finding={finding} /> },
    {
      id: 'weight',
      header: t('columns.weight'),
      width: '7.5rem',
      cell: ({ weight }) => <WeightChip weight={weight} />,
    },
    { id: 'about', header: t('columns.about'), width: '20%', cell: (finding) => <About finding={finding} /> },
    {
      id: 'objectives',
      header: t('columns.objectives'),
      width: '16%',
      cell: (finding) => <Answers finding={finding} />,
    },
  ];
  const acts: Column<Finding> = {
    ...{ id: 'acts', header: t('columns.acts'), width: '8.5rem', unprinted: true },
    cell: (finding) => <Acts finding={finding} onEdit={onEdit} />,
  };
  return can('diagnosis.manage') ? [...columns, acts] : columns;
}

/** The objectives that answer a need; that there is none is said, for it is what the screen is for. */
function Answers({ finding: { id, kind, title, objectives, removed } }: { finding: Finding }) {
  const { t } = useTranslation('diagnosis');
  const [linking, link] = useState(false);
  if (kind === 'RESOURCE') return null;
  return (
    <div className={styles['answers']}>
      {objectives.length === 0 ? <Chip kind="warn">{t('alone')}</Chip> : null}
      <ul>
        {objectives.map((objective) => (
          <li key={objective.id}>{citeObjective(objective)}</li>
        ))}
      </ul>
      {removed ? null : (
        <Allowed to="diagnosis.manage">
          <Button size="s" variant="quiet" icon={Link2} onClick={() => link(true)}>
            {t('links.link')} <span className="sr">{t('named', { title })}</span>
          </Button>
        </Allowed>
      )}
      {linking ? <LinksDialog side="need" id={id} onClose={() => link(false)} /> : null}
    </div>
  );
}

function Acts({ finding, onEdit }: { finding: Finding } & Pick<FindingsTableProps, 'onEdit'>) {
  const { t } = useTranslation('diagnosis');
  const { remove, restore } = useRemoveFinding();
  const named = <span className="sr">{t('named', { title: finding.title })}</span>;
  if (finding.removed) {
    return (
      <Button size="s" variant="quiet" icon={Undo2} onClick={() => restore(finding)}>
        {t('restore')} {named}
      </Button>
    );
  }
  return (
    <div className={styles['acts']}>
      <Button size="s" variant="quiet" icon={Pencil} onClick={() => onEdit(finding)}>
        {t('change')} {named}
      </Button>
      <Button size="s" variant="quiet" icon={Trash2} onClick={() => remove(finding)}>
        {t('remove')} {named}
      </Button>
    </div>
  );
}
