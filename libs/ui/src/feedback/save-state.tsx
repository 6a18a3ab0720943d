import Cloud from 'lucide-react/icons/cloud';
import CloudAlert from 'lucide-react/icons/cloud-alert';
import CloudCheck from 'lucide-react/icons/cloud-check';
import HardDrive from 'lucide-react/icons/hard-drive';
import type { Icon } from '../shared/icon.ts';
import { useWords } from '../words/words.tsx';
import styles from './save-state.module.css';

const ICONS = { saved: CloudCheck, saving: Cloud, local: HardDrive, failed: CloudAlert } as const satisfies Record<
  string,
  Icon
>;

interface SaveStateProps {
  /** `saved` means committed by the server, nothing less; `local`: kept on this device until the connection is back. */
  state: keyof typeof ICONS;
  /** Hour already in words, "14 h 31". */
  at?: string | undefined;
}

/** Where the last words typed are now. Read out when it changes. */
export function SaveState({ state, at }: SaveStateProps) {
  const words = useWords().save;
  const Face = ICONS[state];
  return (
    <output className={state === 'failed' ? styles['failed'] : styles['state']}>
      <Face />
      {words[state]}
      {at ? <span className="num"> {at}</span> : null}
    </output>
  );
}
