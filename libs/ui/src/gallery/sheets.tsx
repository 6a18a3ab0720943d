import CalendarPlus from 'lucide-react/icons/calendar-plus';
import { Button } from '../controls/button.tsx';
import { Counter } from '../display/chip.tsx';
import { Banner } from '../feedback/banner.tsx';
import { EmptyState } from '../feedback/empty-state.tsx';
import { type Loadable, Loaded } from '../feedback/loaded.tsx';
import { Skeleton } from '../feedback/skeleton.tsx';
import { Card } from '../layout/card.tsx';
import styles from './gallery.module.css';
import { PEOPLE } from './samples.ts';

const refetch = () => undefined;
type Faces = Loadable<readonly { label: string }[]>;
const FACES: Record<string, Faces> = {
  'En attente': { status: 'pending', data: undefined, refetch },
  Refus: { status: 'error', data: undefined, refetch },
  Vide: { status: 'success', data: [], refetch },
  Plein: { status: 'success', data: PEOPLE, refetch },
};

export const Sheets = () => (
  <>
    <div className={styles['grid']}>
      {Object.entries(FACES).map(([name, query]) => (
        <Card key={name} title={name} level={3}>
          <Loaded query={query} empty={<Nothing />}>
            {(people) => people.map(({ label }) => <p key={label}>{label}</p>)}
          </Loaded>
        </Card>
      ))}
      <Card
        title="À traiter"
        level={3}
        aside={<Counter value={4} label="4 tâches" />}
        actions={<a href="#feuilles">Tout voir</a>}
      >
        <Skeleton lines={2} />
        <Skeleton height="4rem" />
      </Card>
    </div>
    <Banner kind="info">Le compte rendu du comité technique attend votre relecture.</Banner>
    <Banner kind="ok">Convocation envoyée à 24 personnes, dont 3 par la poste.</Banner>
    <Banner kind="warn" title="Hors connexion." actions={<Button size="s">Réessayer</Button>}>
      Vos notes sont gardées sur cet appareil (14 h 31).
    </Banner>
    <Banner kind="bad">2 adresses refusées. Corrigez-les ci-dessous.</Banner>
  </>
);

const Nothing = () => (
  <EmptyState
    icon={CalendarPlus}
    action={
      <Button variant="primary" icon={CalendarPlus}>
        Planifier une réunion
      </Button>
    }
  >
    Aucune réunion prévue. Planifiez la première : le modèle « comité de pilotage » est prêt.
  </EmptyState>
);
