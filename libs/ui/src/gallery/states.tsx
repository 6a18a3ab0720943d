import Video from 'lucide-react/icons/video';
import { Avatar } from '../display/avatar.tsx';
import { BodyTag } from '../display/body-tag.tsx';
import { Chip, ChipButton, Counter } from '../display/chip.tsx';
import { QrCode } from '../display/qr-code.tsx';
import styles from './gallery.module.css';
import { PEOPLE } from './samples.ts';

export const States = () => (
  <>
    <div className={styles['row']}>
      <Chip kind="ok">Terminée</Chip>
      <Chip kind="run">En cours</Chip>
      <Chip kind="warn">Convocation à envoyer</Chip>
      <Chip kind="bad">En retard de 23 jours</Chip>
      <Chip kind="info" icon={Video}>
        À distance
      </Chip>
      <Chip kind="mute">À démarrer</Chip>
      <ChipButton kind="ok" aria-label="Nadia Belkacem : sur place. Changer">
        Sur place
      </ChipButton>
      <Counter value={4} label="4 tâches à traiter" />
      <Counter value={12} label="12 demandes reçues" strong />
    </div>
    <div className={styles['row']}>
      <BodyTag type="STEERING" title="Comité de pilotage">
        COPIL
      </BodyTag>
      <BodyTag type="TECHNICAL">COTECH</BodyTag>
      <BodyTag type="WORKING_GROUP">GT Logement</BodyTag>
      <BodyTag type="PLENARY">PLÉNIÈRE</BodyTag>
      <BodyTag type="EXECUTIVE">Bureau</BodyTag>
      <BodyTag type="SITUATION_CELL">Cellule</BodyTag>
    </div>
    <div className={styles['row']}>
      {PEOPLE.map(({ id, label }) => (
        <span key={id} className={styles['row']}>
          <Avatar id={id} name={label} />
          {label}
        </span>
      ))}
      <Avatar id="p1" name="Nadia Belkacem" size="s" />
      <Avatar id="p4" name="Karim Benali" size="l" />
    </div>
    <div className={styles['code']}>
      <QrCode value="https://exemple.fr/e/k7m2-9qpx-4tnd" label="Code à scanner : exemple.fr/e/k7m2-9qpx-4tnd" />
    </div>
  </>
);
