import type { ImportRow } from '@trame/contracts/import-preview';
import { useTranslation } from 'react-i18next';
import { useFmt } from '../../platform/words.tsx';
import styles from './imports.module.css';
import { ReadLists } from './read-lists.tsx';

/** What a line says, once understood: a title, then what goes with it. */
export function ReadContent({ row }: { row: ImportRow }) {
  const { title, facts } = useContent()(row);
  return (
    <div className={styles['content']}>
      <span className={styles['title']}>{title}</span>
      {facts.map((fact) => (
        <span key={fact} className={styles['fact']}>
          {fact}
        </span>
      ))}
      {row.action ? <ReadLists action={row.action} /> : null}
    </div>
  );
}

interface Content {
  title: string;
  facts: string[];
}

const joined = (...texts: (string | null | undefined)[]): string => texts.filter(Boolean).join(' · ');

function useContent(): (row: ImportRow) => Content {
  const { t } = useTranslation('imports');
  const person = usePersonFacts();
  const action = useActionFacts();
  return (row) => {
    const texts = row.cells.filter((text) => text !== '');
    if (row.kind === 'BLANK') return { title: t('preview.blank'), facts: [] };
    if (row.kind === 'SECTION') return { title: t('preview.section', { text: joined(...texts) }), facts: [] };
    if (row.kind === 'CONTINUED') return { title: t('preview.continued'), facts: [joined(...texts)] };
    if (row.person) {
      const alone = row.kind === 'ORGANIZATION' ? t('preview.organizationOnly') : null;
      return { title: row.person.name || row.person.organization, facts: person(row.person, alone) };
    }
    if (row.action) return { title: joined(row.action.number, row.action.title), facts: action(row.action) };
    return { title: joined(...texts), facts: [] };
  };
}

function usePersonFacts() {
  const { t } = useTranslation('imports');
  const { t: term } = useTranslation('terms');
  const fmt = useFmt();
  return (person: NonNullable<ImportRow['person']>, alone: string | null): string[] => {
    const { jobTitle, organization, college, mails, phone, since, memberships } = person;
    const seats = memberships.map(({ body, part }) => `${body} (${t(`part.${part}`)})`);
    return [
      joined(alone, jobTitle, alone ? null : organization, college && term(`college.${college}`)),
      joined(mails[0], phone),
      joined(...seats, since && t('preview.since', { day: fmt.day(since, 'numeric') })),
    ].filter((fact) => fact !== '');
  };
}

function useActionFacts() {
  const { t } = useTranslation('imports');
  const { t: status } = useTranslation('actionPlan');
  const fmt = useFmt();
  return (action: NonNullable<ImportRow['action']>): string[] => {
    const { axis, objective, leads, body, status: state, dueOn, dueText } = action;
    const due = dueText || (dueOn && fmt.day(dueOn, 'numeric'));
    return [
      joined(axis, objective),
      joined(leads.join(', '), body),
      joined(status(`status.${state}`), due && t('preview.due', { day: due })),
    ].filter((fact) => fact !== '');
  };
}
