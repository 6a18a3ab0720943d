import { useQuery } from '@tanstack/react-query';
import type { LiveItem } from '@trame/contracts/live-meetings';
import { Button } from '@trame/ui/button';
import { EmptyState } from '@trame/ui/empty-state';
import Keyboard from 'lucide-react/icons/keyboard';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { sinceLastTimeOf } from '../../platform/subjects/subjects.queries.ts';
import { useSubjectActs } from '../../platform/subjects/use-subject-acts.tsx';
import { AgendaRail } from './agenda/agenda-rail.tsx';
import { Composer } from './composer/composer.tsx';
import { Counters } from './counters/counters.tsx';
import { Flow } from './flow/flow.tsx';
import { ItemHead } from './flow/item-head.tsx';
import { RefusedLines } from './flow/refused-lines.tsx';
import { KeysDialog } from './keys.dialog.tsx';
import { useLive } from './live.tsx';
import styles from './live-meeting.module.css';
import { Over } from './not-running.tsx';
import { type LiveTab, PhoneTabs } from './phone-tabs.tsx';
import { PresenceRail } from './presence/presence-rail.tsx';
import { PrivateNotes } from './private-notes/private-notes.tsx';
import { RecordCounts, RecordList } from './record/record.tsx';
import { TakeStartBack } from './take-start-back.tsx';
import { RefusedTexts } from './text/refused-texts.tsx';

interface RoomProps {
  tab: LiveTab;
  onTab: (tab: LiveTab) => void;
}

/** Agenda, lines and presence: side by side on a wide screen, one at a time on a phone. */
export function Room({ tab, onTab }: RoomProps) {
  const { t } = useTranslation('liveMeetings');
  const { shown } = useLive();
  const [keys, setKeys] = useState(false);
  // a situation cell types nothing, and nothing comes out of its items
  const counts = shown.counts !== null;
  return (
    <>
      <main className={styles['room']} data-tab={tab}>
        <nav className={styles['agenda']} aria-labelledby="seance-agenda">
          <AgendaRail />
          <TakeStartBack />
          {counts ? null : (
            <Button
              variant="quiet"
              size="s"
              icon={Keyboard}
              className={styles['keysButton']}
              onClick={() => setKeys(true)}
            >
              {t('keys.button')}
            </Button>
          )}
        </nav>
        <div id="contenu" tabIndex={-1} className={styles['main']}>
          <Item />
          <div className={styles['record']}>
            <RecordList />
          </div>
          {keys ? <KeysDialog onClose={() => setKeys(false)} /> : null}
        </div>
        <section className={styles['presence']} aria-labelledby="seance-presence">
          <PresenceRail />
          {counts ? null : (
            <div className={styles['wideOnly']}>
              <RecordCounts />
            </div>
          )}
        </section>
      </main>
      <PhoneTabs value={tab} onChange={onTab} />
    </>
  );
}

/** The item on screen and the line being written under it; in a situation cell, the numbers. */
function Item() {
  const { t } = useTranslation('liveMeetings');
  const { shown, itemId } = useLive();
  const at = shown.items.findIndex(({ id }) => id === itemId);
  const item = shown.items[at];
  return (
    <div className={styles['item']}>
      {shown.meeting.state === 'CLOSED' ? <Over /> : null}
      <RefusedLines />
      <RefusedTexts />
      {item ? <ItemOnScreen item={item} position={at + 1} /> : null}
      {!item && shown.counts ? <Counters counts={shown.counts} /> : null}
      {item || shown.counts ? null : <EmptyState>{t('agenda.empty')}</EmptyState>}
    </div>
  );
}

function ItemOnScreen({ item, position }: { item: LiveItem; position: number }) {
  const { shown, path } = useLive();
  const history = useQuery(sinceLastTimeOf(path)).data?.items.find(({ itemId }) => itemId === item.id);
  const acts = useSubjectActs({
    meeting: shown.meeting,
    item,
    history,
    mayCarry: shown.counts === null,
    begun: true,
    // a decision that the server does not have yet is no answer
    decisions: shown.decisions.filter(({ itemId, version }) => itemId === item.id && version > 0),
  });
  return (
    <>
      <ItemHead item={item} position={position} history={history} acts={acts} />
      {shown.counts ? (
        <Counters counts={shown.counts} />
      ) : (
        <>
          {item.hidden ? null : <PrivateNotes itemId={item.id} />}
          <Flow itemId={item.id} position={position} hidden={item.hidden} />
        </>
      )}
      <Composer key={item.id} itemId={item.id} onCarry={acts.open} />
      {acts.window}
    </>
  );
}
