import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import type { Diagnosis, Finding } from '@trame/contracts/diagnosis-answers';
import type { FindingKind } from '@trame/domain/diagnosis/finding';
import { Button } from '@trame/ui/button';
import { Loaded } from '@trame/ui/loaded';
import { ViewSwitcher } from '@trame/ui/segmented';
import { Toolbar } from '@trame/ui/toolbar';
import ClipboardPaste from 'lucide-react/icons/clipboard-paste';
import List from 'lucide-react/icons/list';
import Plus from 'lucide-react/icons/plus';
import Printer from 'lucide-react/icons/printer';
import Unlink from 'lucide-react/icons/unlink';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Allowed, useCouncil } from '../../platform/council.tsx';
import { Page } from '../../platform/page.tsx';
import { useSayRefusal } from '../../platform/refusal.tsx';
import { diagnosisOf } from './diagnosis.queries.ts';
import { DiagnosisEmpty } from './diagnosis-empty.tsx';
import { DiagnosisFilters } from './diagnosis-filters.tsx';
import { activeFilters, type DiagnosisSearch, diagnosisQueryOf } from './diagnosis-search.ts';
import { ExportMenu } from './export-menu.tsx';
import { FindingForm } from './finding.form.tsx';
import { FindingsTable } from './findings-table.tsx';
import { Gaps } from './gaps/gaps.tsx';
import { PasteDialog } from './paste/paste.dialog.tsx';

/** What the plan starts from: what the territory lacks, what it can count on, and what is missing between them. */
export function DiagnosisView() {
  const { t } = useTranslation('diagnosis');
  const { slug } = useCouncil();
  const search: DiagnosisSearch = useSearch({ strict: false });
  const [edited, edit] = useState<Finding | FindingKind | null>(null);
  const back = (
    <Link to="/$clsm/plan" params={{ clsm: slug }}>
      {t('back')}
    </Link>
  );
  return (
    <Page title={t('title')} lead={t('lead')} eyebrow={back} actions={<PageActions search={search} onAdd={edit} />}>
      {search.vue === 'manques' ? (
        <GapsPart onAddNeed={() => edit('NEED')} />
      ) : (
        <FindingsPart search={search} onEdit={edit} />
      )}
      {edited ? <FindingForm of={edited} onClose={() => edit(null)} /> : null}
    </Page>
  );
}

interface PageActionsProps {
  search: DiagnosisSearch;
  onAdd: (kind: FindingKind) => void;
}

function PageActions({ search, onAdd }: PageActionsProps) {
  const { t } = useTranslation('diagnosis');
  return (
    <>
      <Button icon={Printer} onClick={() => window.print()}>
        {t('print')}
      </Button>
      <ExportMenu search={search} />
      <Allowed to="diagnosis.manage">
        <PasteButton />
        <Button icon={Plus} onClick={() => onAdd('RESOURCE')}>
          {t('addResource')}
        </Button>
        <Button variant="primary" icon={Plus} onClick={() => onAdd('NEED')}>
          {t('addNeed')}
        </Button>
      </Allowed>
    </>
  );
}

function PasteButton() {
  const { t } = useTranslation('diagnosis');
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button icon={ClipboardPaste} onClick={() => setOpen(true)}>
        {t('paste.open')}
      </Button>
      {open ? <PasteDialog onClose={() => setOpen(false)} /> : null}
    </>
  );
}

/** The two ways of reading the diagnosis. */
function Views({ current }: { current: NonNullable<DiagnosisSearch['vue']> }) {
  const { t } = useTranslation('diagnosis');
  const { slug } = useCouncil();
  const views = VIEWS.map(({ id, icon }) => ({
    ...{ id, icon, label: t(`views.${id}`), href: `/${slug}/plan/diagnostic?vue=${id}` },
  }));
  return <ViewSwitcher label={t('views.label')} views={views} current={current} />;
}

const VIEWS = [
  { id: 'liste', icon: List },
  { id: 'manques', icon: Unlink },
] as const satisfies readonly { id: NonNullable<DiagnosisSearch['vue']>; icon: typeof List }[];

const GapsPart = ({ onAddNeed }: { onAddNeed: () => void }) => (
  <>
    <Toolbar>
      <Views current="manques" />
    </Toolbar>
    <Gaps onAddNeed={onAddNeed} />
  </>
);

/** Needs and resources that the filters of the address show. */
function FindingsPart({ search, onEdit }: { search: DiagnosisSearch; onEdit: (what: Finding | FindingKind) => void }) {
  const { councilId } = useCouncil();
  const navigate = useNavigate();
  const query = useQuery(diagnosisOf(councilId, diagnosisQueryOf(search)));
  const set = (change: Partial<DiagnosisSearch>, replace = false) =>
    void navigate({ to: '.', search: { ...search, ...change } as never, replace });
  const clear = () => void navigate({ to: '.', search: { vue: search.vue } as never });
  return (
    <>
      <Toolbar end={query.data ? <Totals diagnosis={query.data} filtered={activeFilters(search) > 0} /> : null}>
        <Views current="liste" />
        <DiagnosisFilters search={search} onSet={set} onClear={clear} />
      </Toolbar>
      <Loaded
        query={query}
        explain={useSayRefusal()}
        empty={<DiagnosisEmpty filtered={activeFilters(search) > 0} onClear={clear} onAdd={() => onEdit('NEED')} />}
      >
        {({ items }) => <FindingsTable rows={items} onEdit={onEdit} />}
      </Loaded>
    </>
  );
}

function Totals({ diagnosis: { total, counts }, filtered }: { diagnosis: Diagnosis; filtered: boolean }) {
  const { t } = useTranslation('diagnosis');
  if (filtered) return <output>{t('found', { count: total })}</output>;
  const said = { needs: t('needs', { count: counts.needs }), resources: t('resources', { count: counts.resources }) };
  return <output>{t('counted', said)}</output>;
}
