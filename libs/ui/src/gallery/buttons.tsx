import ArrowRight from 'lucide-react/icons/arrow-right';
import Plus from 'lucide-react/icons/plus';
import Printer from 'lucide-react/icons/printer';
import Search from 'lucide-react/icons/search';
import { Button, LinkButton } from '../controls/button.tsx';
import { IconButton } from '../overlays/icon-button.tsx';
import styles from './gallery.module.css';

const VARIANTS = ['primary', 'secondary', 'quiet', 'danger'] as const;
const NAMES = { primary: 'Principal', secondary: 'Ordinaire', quiet: 'Discret', danger: 'Retirer' };

export const Buttons = () => (
  <>
    {(['s', 'm', 'l'] as const).map((size) => (
      <div key={size} className={styles['row']}>
        {VARIANTS.map((variant) => (
          <Button key={variant} variant={variant} size={size}>
            {NAMES[variant]}
          </Button>
        ))}
      </div>
    ))}
    <div className={styles['row']}>
      <Button variant="primary" icon={Plus}>
        Ajouter une action
      </Button>
      <Button iconEnd={ArrowRight}>Point suivant</Button>
      <LinkButton href="#boutons" icon={Printer}>
        Imprimer
      </LinkButton>
      <Button disabled>Pas encore possible</Button>
      <Button variant="primary" pending>
        Approuver et envoyer
      </Button>
      <Button pending pendingLabel="Enregistrement…">
        Enregistrer les modifications
      </Button>
      <IconButton icon={Search} label="Rechercher" />
      <IconButton icon={Search} label="Rechercher dans la liste" size="s" />
    </div>
    <Button variant="primary" wide>
      Aussi large que sa place
    </Button>
  </>
);
