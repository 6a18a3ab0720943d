import { BarRows } from '../charts/bar-rows.tsx';
import { CountBars } from '../charts/count-bars.tsx';
import { LineTarget } from '../charts/line-target.tsx';
import { PairBars } from '../charts/pair-bars.tsx';
import { ProgressBar } from '../charts/progress-bar.tsx';
import { type Segment, StackBar } from '../charts/stack-bar.tsx';
import { TimelineBar, TimelineHead } from '../charts/timeline-bar.tsx';
import { Chip } from '../display/chip.tsx';
import { Card } from '../layout/card.tsx';
import styles from './gallery.module.css';

const PLAN: readonly Segment[] = [
  { tone: 'ok', value: 12, label: 'terminées' },
  { tone: 'run', value: 19, label: 'en cours' },
  { tone: 'late', value: 5, label: 'en retard' },
  { tone: 'todo', value: 6, label: 'à démarrer' },
];
const COUNTS = [
  { id: 'housing', label: 'Logement, risque d’expulsion', value: 12, said: '12' },
  { id: 'isolation', label: 'Isolement', value: 7, said: '7' },
  { id: 'squalor', label: 'Incurie, encombrement', value: null, said: 'moins de 5' },
];
const PAIRS = [
  { id: 'care', label: 'Accès aux soins', values: [4, 1] },
  { id: 'housing', label: 'Logement', values: [2, 0], note: <Chip kind="warn">Aucune ressource</Chip> },
] as const;
const YEARS = { from: 2025, to: 2029 };
const TODAY = '2026-11-23';
const MEASURED = [
  { day: '2026-03-31', value: 18 },
  { day: '2026-06-30', value: 42 },
  { day: '2026-11-15', value: 75 },
];
const MARKS = [
  { id: 'lease', day: '2026-04-30', done: true, label: 'Le bail est signé, 30 avril 2026, atteint' },
  { id: 'opening', day: '2027-03-31', done: false, label: 'Le lieu ouvre, 31 mars 2027' },
];
const BARS = [
  {
    start: '2026-01-01',
    end: '2027-06-30',
    done: 60,
    tone: 'run',
    label: 'De janvier 2026 à juin 2027, faite à 60 %',
    marks: MARKS,
  },
  { start: '2027-01-01', end: '2028-06-30', done: 0, tone: 'todo', label: 'De janvier 2027 à juin 2028, à démarrer' },
  {
    start: '2025-09-01',
    end: '2026-10-15',
    done: 35,
    tone: 'late',
    label: 'De septembre 2025 à octobre 2026, en retard',
  },
  { start: '2025-03-01', end: '2026-06-15', done: 100, tone: 'ok', label: 'De mars 2025 à juin 2026, terminée' },
] as const;

const AXES = [
  { id: '1', label: '1 Agir tôt auprès des jeunes', depth: 0, value: 62, note: '9 actions' },
  { id: '1.1', label: '1.1 Ouvrir des lieux d’accueil', depth: 1, value: 80, note: '5 actions' },
  { id: '2', label: '2 Se loger et y rester', depth: 0, value: null, note: '1 action' },
];

export const Charts = () => (
  <div className={styles['grid']}>
    <Card title="Part de chaque état" level={3}>
      <StackBar label="Plan d’actions" segments={PLAN} legend />
    </Card>
    <Card title="Trois hauteurs" level={3}>
      <div className={styles['column']}>
        <StackBar segments={PLAN} size="s" />
        <StackBar segments={PLAN} size="m" />
        <StackBar segments={PLAN} size="l" />
      </div>
    </Card>
    <Card title="Avancement" level={3}>
      <ProgressBar label="Lieu d’écoute" value={60} text="60 %" />
      <ProgressBar label="Permanences" value={0} tone="todo" text="0 %" />
      <ProgressBar label="Formation" value={35} tone="late" text="35 %" />
      <ProgressBar label="Cartographie" value={100} tone="ok" text="100 %" />
    </Card>
    <Card title="Barres comparées" level={3}>
      <BarRows
        caption="Avancement par axe"
        heads={['Axe', 'Barre', 'Avancement', 'Actions']}
        rows={AXES.map(({ value, ...row }) => ({
          ...row,
          bar: value === null ? null : <ProgressBar label={row.label} value={value} />,
          said: value === null ? 'sans objet' : `${value} %`,
        }))}
      />
    </Card>
    <Card title="Nombres" level={3}>
      <CountBars caption="Thème principal" heads={['Rubrique', 'Situations']} bars={COUNTS} most={12} />
    </Card>
    <Card title="Nombres deux à deux" level={3}>
      <PairBars caption="Besoins et ressources par thème" heads={['Thème', 'Besoins', 'Ressources']} bars={PAIRS} />
    </Card>
    <Card title="Frise" level={3}>
      <div className="xs muted">
        <TimelineHead years={YEARS} today={TODAY} />
      </div>
      {BARS.map((bar) => (
        <TimelineBar key={bar.label} years={YEARS} today={TODAY} {...bar} />
      ))}
    </Card>
    <Card title="Mesures et cible" level={3}>
      <LineTarget
        points={MEASURED}
        target={120}
        baseline={10}
        title="Jeunes reçus"
        description="De 18 le 31 mars 2026 à 75 le 15 novembre 2026, pour une cible de 120."
        words={{ target: 'cible : 120', baseline: 'départ : 10' }}
        axis={{ high: '120', low: '0', from: '31 mars 2026', to: '15 nov. 2026' }}
      />
    </Card>
  </div>
);
