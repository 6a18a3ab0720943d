import type { ActionSheet } from '@trame/contracts/action-sheet-answers';
import { actionSheet as words } from '@trame/copy/fr/action-sheet';
import { Card } from '@trame/ui/card';
import { Details } from '@trame/ui/details';
import { useTranslation } from 'react-i18next';
import { useFmt } from '../../../platform/words.tsx';
import styles from './sheet.module.css';

type Change = ActionSheet['history'][number];

const { actions, fields } = words.history;
const isAction = (name: string): name is keyof typeof actions => name in actions;
const isField = (name: string): name is keyof typeof fields => name in fields;

/** Who changed what and when: names of fields, for the trail holds no value. */
export function HistoryCard({ sheet: { history } }: { sheet: ActionSheet }) {
  const { t } = useTranslation('actionSheet');
  if (history.length === 0) return null;
  return (
    <Card title={t('history.title')}>
      <Details summary={t('history.show', { count: history.length })}>
        <ol className={styles['lines']}>
          {history.map((change) => (
            <ChangeLine key={`${change.at} ${change.action}`} change={change} />
          ))}
        </ol>
      </Details>
    </Card>
  );
}

function ChangeLine({ change: { at, who, action, fields: changed } }: { change: Change }) {
  const { t } = useTranslation('actionSheet');
  const fmt = useFmt();
  const name = action.replace('action.', '');
  const said = [...new Set(changed)].filter(isField).map((field) => t(`history.fields.${field}`));
  return (
    <li>
      <div className={styles['line']}>
        <p>
          {t(`history.actions.${isAction(name) ? name : 'changed'}`)}
          {said.length > 0 ? <span className="muted"> ({fmt.list(said)})</span> : null}
        </p>
        <p className="small muted">{[who?.name, fmt.instant(at, 'long')].filter(Boolean).join(', ')}</p>
      </div>
    </li>
  );
}
