import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { type Figures, figuresApi } from '@trame/contracts/figures';
import { Banner } from '@trame/ui/banner';
import { Button, LinkButton } from '@trame/ui/button';
import { Details } from '@trame/ui/details';
import { Loaded } from '@trame/ui/loaded';
import Download from 'lucide-react/icons/download';
import Printer from 'lucide-react/icons/printer';
import { useTranslation } from 'react-i18next';
import { hrefOf } from '../../platform/call.ts';
import { useCouncil } from '../../platform/council.tsx';
import { Gate } from '../../platform/gate.tsx';
import { Page } from '../../platform/page.tsx';
import { useSayRefusal } from '../../platform/refusal.tsx';
import { useToday } from '../../platform/use-today.ts';
import { useFmt, useSpeech } from '../../platform/words.tsx';
import styles from './figures.module.css';
import { figuresOf } from './figures.queries.ts';
import { periodOf } from './figures-search.ts';
import { PeriodBar } from './period-bar.tsx';
import { RulesCard } from './rules-card.tsx';
import { SectionCard } from './section-card.tsx';

export const FiguresView = () => (
  <Gate to="figures.read">
    <FiguresPage />
  </Gate>
);

/** The figures of a period, part after part, and the rules of the council: what funders ask for, on one page. */
function FiguresPage() {
  const { t } = useTranslation('figures');
  const { councilId } = useCouncil();
  const search = useSearch({ from: '/account/$clsm/desk/rapports/chiffres' });
  const today = useToday();
  const fmt = useFmt();
  const { from, to } = periodOf(search, today);
  const figures = useQuery(figuresOf(councilId, { from, to }, search.lecture ? 'SHARED' : 'INNER'));
  const explain = useSayRefusal();
  const said = { from: fmt.day(from, 'long'), to: fmt.day(to, 'long') };
  return (
    <Page title={t('title')} lead={t('lead', said)} actions={<PageActions from={from} to={to} />}>
      <PeriodBar search={search} today={today} />
      <Banner kind="info">{t(search.lecture ? 'audience.shared' : 'audience.inner')}</Banner>
      <Loaded query={figures} explain={explain} empty={null}>
        {(found) => <Sections figures={found} inner={!search.lecture} />}
      </Loaded>
    </Page>
  );
}

function PageActions(period: { from: string; to: string }) {
  const { t } = useTranslation('figures');
  const { councilId } = useCouncil();
  const { language } = useSpeech();
  const file = { params: { councilId }, query: { ...period, language } };
  return (
    <>
      <Button icon={Printer} onClick={() => window.print()}>
        {t('print')}
      </Button>
      <LinkButton icon={Download} href={hrefOf(figuresApi.csv, file)} download>
        {t('csv')}
      </LinkButton>
      <LinkButton icon={Download} href={hrefOf(figuresApi.xlsx, file)} download>
        {t('xlsx')}
      </LinkButton>
    </>
  );
}

function Sections({ figures, inner }: { figures: Figures; inner: boolean }) {
  const { t } = useTranslation('figures');
  const fmt = useFmt();
  const { sections, rules, roadmap, today } = figures;
  return (
    <>
      <p className={styles['remarks']}>
        {roadmap === null ? t('noRoadmap') : t('roadmap', { title: roadmap })}{' '}
        {t('today', { today: fmt.day(today, 'long') })}
      </p>
      <div className={styles['sections']}>
        {sections.map((section) => (
          <SectionCard key={section.key} section={section} />
        ))}
        <RulesCard rules={rules} inner={inner} />
        <Details summary={t('rules.title')}>
          <ul className={styles['how']}>
            {(['meetings', 'presence', 'plan', 'cell', 'budget', 'unknown'] as const).map((rule) => (
              <li key={rule}>{t(`rules.${rule}`)}</li>
            ))}
          </ul>
        </Details>
      </div>
    </>
  );
}
