import type { ActionSheet } from '@trame/contracts/action-sheet-answers';
import { TARGET_PUBLICS } from '@trame/domain/frameworks/target-publics';
import { THEMES } from '@trame/domain/frameworks/themes';
import { Card } from '@trame/ui/card';
import { MultiPicker } from '@trame/ui/multi-picker';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../../../platform/council.tsx';
import { HrefLink } from '../../../platform/href-link.tsx';
import { useFmt } from '../../../platform/words.tsx';
import { inOrderOf, SERVED, type ServedName, useServedWords } from '../served/use-served-words.ts';
import styles from './sheet.module.css';
import type { Fields } from './sheet-fields.ts';
import { SheetGroup } from './sheet-group.tsx';
import { useAutosave } from './use-autosave.ts';

const NOBODY: readonly string[] = [];

/** Which frameworks the action serves, what it is about and for whom: what reports count by. */
export function ServedCard({ sheet }: { sheet: ActionSheet }) {
  return sheet.mayChange ? <ServedForm sheet={sheet} /> : <ServedRead sheet={sheet} />;
}

/** What nobody filled in is left out. */
function ServedRead({ sheet }: { sheet: ActionSheet }) {
  const { t } = useTranslation('frameworks');
  const choices = useServedWords();
  const filled = SERVED.filter((name) => sheet[name].length > 0);
  if (filled.length === 0) return null;
  return (
    <Card title={t('title')}>
      <dl className={styles['texts']}>
        {filled.map((name) => (
          <div key={name}>
            <dt>{t(`fields.${name}`)}</dt>
            {inOrderOf(choices[name], sheet[name]).map((code) => (
              <dd key={code}>{choices[name].say(code)}</dd>
            ))}
          </div>
        ))}
      </dl>
    </Card>
  );
}

function ServedForm({ sheet }: { sheet: ActionSheet }) {
  const { t } = useTranslation('frameworks');
  const fmt = useFmt();
  const { slug, can } = useCouncil();
  const choices = useServedWords();
  const group = useAutosave(sheet, SERVED);
  const options = (name: ServedName, codes: readonly string[]) =>
    codes.map((id) => ({ id, label: choices[name].say(id) }));
  const choose = (name: ServedName, ids: readonly string[]) => group.type(listOf(name, ids));
  return (
    <SheetGroup
      title={t('title')}
      group={group}
      names={SERVED}
      known={NOBODY}
      labelOf={(name) => (isName(name) ? t(`fields.${name}`) : name)}
      say={(name, fields) =>
        isName(name) ? fmt.list(fields[name].map((code) => choices[name].say(code))) || t('none') : ''
      }
    >
      {SERVED.map((name) => (
        <MultiPicker
          key={name}
          label={t(`fields.${name}`)}
          hint={name === 'themes' ? undefined : t(`hints.${name}`)}
          options={options(name, choices[name].offered)}
          chosen={options(name, inOrderOf(choices[name], group.typed[name]))}
          onChange={(chosen) =>
            choose(
              name,
              chosen.map(({ id }) => id),
            )
          }
        />
      ))}
      {can('plan.manage') ? (
        <p className="small">
          <HrefLink href={`/${slug}/plan/cadres`}>{t('page.open')}</HrefLink>
        </p>
      ) : null}
    </SheetGroup>
  );
}

const isName = (name: string): name is ServedName => SERVED.some((one) => one === name);

/** The codes chosen for one list, as the sheet sends it. */
function listOf(name: ServedName, ids: readonly string[]): Partial<Pick<Fields, ServedName>> {
  if (name === 'frameworkItems') return { frameworkItems: [...ids] };
  if (name === 'themes') return { themes: THEMES.filter((code) => ids.includes(code)) };
  return { publics: TARGET_PUBLICS.filter((code) => ids.includes(code)) };
}
