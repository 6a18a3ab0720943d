import { useNavigate, useSearch } from '@tanstack/react-router';
import type { Body } from '@trame/contracts/bodies';
import { Tabs } from '@trame/ui/tabs';
import { useTranslation } from 'react-i18next';
import { DocumentsSheet } from '../../platform/documents/documents-card.tsx';
import { SeatsTab } from './seats/seats-tab.tsx';
import { ActionsTab } from './tabs/actions-tab.tsx';
import { DecisionsTab } from './tabs/decisions-tab.tsx';
import { MeetingsTab } from './tabs/meetings-tab.tsx';

/** The parts of a body, the one in sight named by the address. */
export function BodyTabs({ body }: { body: Body }) {
  const { t } = useTranslation(['bodies', 'files']);
  const { onglet = 'membres' } = useSearch({ strict: false });
  const navigate = useNavigate();
  const tabs = [
    { id: 'membres', label: t('tabs.seats'), content: <SeatsTab body={body} /> },
    { id: 'reunions', label: t('tabs.meetings'), content: <MeetingsTab bodyId={body.id} /> },
    { id: 'actions', label: t('tabs.actions'), content: <ActionsTab bodyId={body.id} /> },
    { id: 'decisions', label: t('tabs.decisions'), content: <DecisionsTab bodyId={body.id} /> },
    { id: 'documents', label: t('files:title'), content: <DocumentsSheet owner={{ kind: 'BODY', id: body.id }} /> },
  ];
  return (
    <Tabs
      label={t('tabs.label')}
      tabs={tabs}
      selected={onglet}
      onSelect={(id) => void navigate({ to: '.', search: (before) => ({ ...before, onglet: id }) as never })}
    />
  );
}
