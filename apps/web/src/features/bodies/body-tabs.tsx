import { useNavigate, useSearch } from '@tanstack/react-router';
import type { Body } from '@trame/contracts/bodies';
import { Tabs } from '@trame/ui/tabs';
import { useTranslation } from 'react-i18next';
import { DocumentsSheet } from '../../platform/documents/documents-card.tsx';
import { SeatsTab } from './seats/seats-tab.tsx';
import { ActionsTab } from './tabs/actions-tab.tsx';
import { CellYearTab } from './tabs/cell-year-tab.tsx';
import { DecisionsTab } from './tabs/decisions-tab.tsx';
import { MeetingsTab } from './tabs/meetings-tab.tsx';

/** The parts of a body, the one in sight named by the address. */
export function BodyTabs({ body }: { body: Body }) {
  const { t } = useTranslation(['bodies', 'files', 'cells']);
  const counts = body.type === 'SITUATION_CELL';
  const { onglet = counts ? 'bilan' : 'membres' } = useSearch({ strict: false });
  const navigate = useNavigate();
  const seats = { id: 'membres', label: t('tabs.seats'), content: <SeatsTab body={body} /> };
  const meetings = { id: 'reunions', label: t('tabs.meetings'), content: <MeetingsTab bodyId={body.id} /> };
  // a situation cell has numbers, and nothing that holds words
  const cell = { id: 'bilan', label: t('cells:year.title'), content: <CellYearTab bodyId={body.id} /> };
  const others = [
    seats,
    meetings,
    { id: 'actions', label: t('tabs.actions'), content: <ActionsTab bodyId={body.id} /> },
    { id: 'decisions', label: t('tabs.decisions'), content: <DecisionsTab bodyId={body.id} /> },
    { id: 'documents', label: t('files:title'), content: <DocumentsSheet owner={{ kind: 'BODY', id: body.id }} /> },
  ];
  const tabs = counts ? [cell, meetings, seats] : others;
  return (
    <Tabs
      label={t('tabs.label')}
      tabs={tabs}
      selected={tabs.some(({ id }) => id === onglet) ? onglet : (tabs[0]?.id ?? onglet)}
      onSelect={(id) => void navigate({ to: '.', search: (before) => ({ ...before, onglet: id }) as never })}
    />
  );
}
