import type { Organization } from '@trame/contracts/organizations';
import { maySeeMaskedColleges } from '@trame/domain/access';
import { Button } from '@trame/ui/button';
import { Chip } from '@trame/ui/chip';
import { type Column, DataTable } from '@trame/ui/data-table';
import { notify } from '@trame/ui/toaster';
import Pencil from 'lucide-react/icons/pencil';
import Trash2 from 'lucide-react/icons/trash-2';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../../platform/council.tsx';
import { HrefLink } from '../../platform/href-link.tsx';
import { useFmt } from '../../platform/words.tsx';
import { useAddOrganization, useRemoveOrganization } from './organizations.queries.ts';

interface OrganizationsTableProps {
  rows: readonly Organization[];
  onEdit: (organization: Organization) => void;
}

/** One line each on a desk, one card each on a phone. */
export function OrganizationsTable({ rows, onEdit }: OrganizationsTableProps) {
  const { t } = useTranslation('organizations');
  const columns = useColumns(onEdit);
  return <DataTable caption={t('title')} captionHidden rows={rows} rowId={({ id }) => id} columns={columns} />;
}

function useColumns(onEdit: OrganizationsTableProps['onEdit']): Column<Organization>[] {
  const { t } = useTranslation('organizations');
  const { can, role } = useCouncil();
  const fmt = useFmt();
  const remove = useRemove();
  const header = (id: 'name' | 'aliases' | 'people' | 'reveals' | 'acts') => ({ id, header: t(`columns.${id}`) });
  const known: Column<Organization>[] = [
    { ...header('name'), cell: ({ name }) => <b>{name}</b> },
    { ...header('aliases'), cell: ({ aliases }) => fmt.list(aliases) },
  ];
  // the count of an organisation that reveals would be wrong for those who may not see its people
  const reserved: Column<Organization>[] = [
    { ...header('people'), align: 'end', width: '7rem', cell: ({ id, people }) => <People id={id} count={people} /> },
    { ...header('reveals'), cell: ({ reveals }) => (reveals ? <Chip kind="info">{t('masks')}</Chip> : null) },
  ];
  const acts: Column<Organization> = {
    ...header('acts'),
    cell: (row) => (
      <>
        <Button size="s" variant="quiet" icon={Pencil} onClick={() => onEdit(row)}>
          {t('edit')} <span className="sr">{row.name}</span>
        </Button>
        <Button size="s" variant="quiet" icon={Trash2} onClick={() => remove(row)}>
          {t('remove')} <span className="sr">{row.name}</span>
        </Button>
      </>
    ),
  };
  return [...known, ...(maySeeMaskedColleges(role) ? reserved : []), ...(can('organizations.manage') ? [acts] : [])];
}

function People({ id, count }: { id: string; count: number }) {
  const { slug } = useCouncil();
  const said = useFmt().number(count);
  return count === 0 ? said : <HrefLink href={`/${slug}/membres?organisme=${id}`}>{said}</HrefLink>;
}

/** Removes at once and offers to write it again; one that something cites is refused. */
function useRemove() {
  const { t } = useTranslation('organizations');
  const [remove, add] = [useRemoveOrganization(), useAddOrganization()];
  return ({ id, version, name, aliases, reveals }: Organization) => {
    const body = { name, aliases, reveals: reveals ?? true };
    const undo = () => add.mutate({ body, key: `undo-${id}` });
    remove.mutate({ organizationId: id, version }, { onSuccess: () => notify(t('removed', { name }), undo) });
  };
}
