import { Link } from '@tanstack/react-router';
import type { PersonRow } from '@trame/contracts/people';
import { maySeeMaskedColleges } from '@trame/domain/access';
import { Avatar } from '@trame/ui/avatar';
import { BodyTag } from '@trame/ui/body-tag';
import { Chip } from '@trame/ui/chip';
import { type Column, DataTable } from '@trame/ui/data-table';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../../platform/council.tsx';
import { useFmt } from '../../platform/words.tsx';
import styles from './people.module.css';
import type { PeopleSearch } from './people-search.ts';

type SortBy = PeopleSearch['tri'];

interface PeopleTableProps {
  rows: readonly PersonRow[];
  sort: SortBy;
  onSort: (sort: SortBy) => void;
}

/** The directory: one line each on a desk, one card each on a phone. */
export function PeopleTable({ rows, sort, onSort }: PeopleTableProps) {
  const { t } = useTranslation('people');
  const columns = useColumns();
  return (
    <DataTable
      caption={t('caption')}
      captionHidden
      rows={rows}
      rowId={({ id }) => id}
      columns={columns}
      sort={{ column: sort ?? 'name', direction: 'asc' }}
      onSort={({ column }) => onSort(column === 'organization' || column === 'mandateEnd' ? column : undefined)}
    />
  );
}

/** Columns that are empty for everybody when the reader may not know who sits where. */
const RESERVED = new Set(['organization', 'mandateEnd']);

function useColumns(): Column<PersonRow>[] {
  const { t } = useTranslation(['people', 'common']);
  const fmt = useFmt();
  const seesSeats = maySeeMaskedColleges(useCouncil().role);
  const header = (id: 'name' | 'organization' | 'bodies' | 'role' | 'mandateEnd' | 'reach') => ({
    id,
    header: t(`columns.${id}`),
  });
  const all: Column<PersonRow>[] = [
    { ...header('name'), sortable: true, width: '12.5rem', cell: (row) => <Name row={row} /> },
    { ...header('organization'), sortable: true, cell: (row) => <Organizations row={row} /> },
    { ...header('bodies'), width: '11.5rem', cell: (row) => <Bodies row={row} /> },
    { ...header('role'), cell: ({ role }) => (role ? t(`common:role.${role}`) : <Quiet>{t('noAccess')}</Quiet>) },
    {
      ...header('mandateEnd'),
      sortable: true,
      cell: ({ mandateEndsOn }) => (mandateEndsOn ? fmt.day(mandateEndsOn, 'numeric') : null),
      width: '7rem',
    },
    { ...header('reach'), cell: ({ reach }) => <Reach reach={reach} /> },
  ];
  return seesSeats ? all : all.filter(({ id }) => !RESERVED.has(id));
}

const Quiet = ({ children }: { children: string }) => <span className={styles['quiet']}>{children}</span>;

function Name({ row: { id, givenName, familyName, title, archived } }: { row: PersonRow }) {
  const { t } = useTranslation('people');
  const { slug } = useCouncil();
  const name = `${givenName} ${familyName}`.trim();
  return (
    <span className={styles['name']}>
      <Avatar id={id} name={name} />
      <span>
        <Link to="/$clsm/membres/$personne" params={{ clsm: slug, personne: id }}>
          {[title, name].filter(Boolean).join(' ')}
        </Link>
        {archived ? <Chip kind="mute">{t('archived')}</Chip> : null}
      </span>
    </span>
  );
}

function Organizations({ row: { organizations } }: { row: PersonRow }) {
  return organizations.map(({ organizationId, name, jobTitle }) => (
    <span key={organizationId} className={styles['stack']}>
      {name}
      {jobTitle ? <Quiet>{jobTitle}</Quiet> : null}
    </span>
  ));
}

function Bodies({ row: { bodies } }: { row: PersonRow }) {
  const { t } = useTranslation('people');
  return (
    <span className={styles['tags']}>
      {bodies.map(({ id, type, tag, label, part }) => (
        <span key={id}>
          <BodyTag type={type} title={label}>
            {tag}
          </BodyTag>{' '}
          {part === 'FULL' ? <span className="sr">{t('part.FULL')}</span> : <Quiet>{t(`part.${part}`)}</Quiet>}
        </span>
      ))}
    </span>
  );
}

function Reach({ reach }: { reach: PersonRow['reach'] }) {
  const { t } = useTranslation('people');
  if (reach === 'NONE') return <Chip kind="warn">{t('reach.NONE')}</Chip>;
  return <span className={styles['fixed']}>{t(`reach.${reach}`)}</span>;
}
