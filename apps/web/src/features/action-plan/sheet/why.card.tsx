import type { ActionSheet } from '@trame/contracts/action-sheet-answers';
import { Card } from '@trame/ui/card';
import { TextAreaField } from '@trame/ui/text-field';
import { useTranslation } from 'react-i18next';
import styles from './sheet.module.css';
import { SheetGroup } from './sheet-group.tsx';
import { useAutosave } from './use-autosave.ts';

const WHY = ['context', 'aims', 'description'] as const;
const REVIEW = ['evaluation'] as const;
const LONGEST = 20_000;

interface TextsCardProps {
  sheet: ActionSheet;
  known: readonly string[];
}

/** Why the action is done, what it aims at, and what it is made of. */
export const WhyCard = (props: TextsCardProps) => <TextsCard {...props} group="why" names={WHY} />;

/** What was learnt of it. */
export const EvaluationCard = (props: TextsCardProps) => <TextsCard {...props} group="review" names={REVIEW} />;

interface GroupProps extends TextsCardProps {
  group: 'why' | 'review';
  names: typeof WHY | typeof REVIEW;
}

function TextsCard(props: GroupProps) {
  if (props.sheet.mayChange) return <TextsForm {...props} />;
  return <TextsRead {...props} />;
}

/** What nobody filled in is left out. */
function TextsRead({ sheet, group, names }: GroupProps) {
  const { t } = useTranslation('actionSheet');
  const written = names.filter((name) => sheet[name] !== '');
  if (written.length === 0) return null;
  return (
    <Card title={t(`${group}.title`)}>
      <dl className={styles['texts']}>
        {written.map((name) => (
          <div key={name}>
            <dt>{t(`fields.${name}`)}</dt>
            <dd>{sheet[name]}</dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}

function TextsForm({ sheet, known, group: title, names }: GroupProps) {
  const { t } = useTranslation('actionSheet');
  const group = useAutosave(sheet, names);
  return (
    <SheetGroup
      title={t(`${title}.title`)}
      group={group}
      names={names}
      known={known}
      labelOf={(name) => t(`fields.${name}`)}
      say={(name, fields) => String(fields[name])}
    >
      {names.map((name) => (
        <TextAreaField
          key={name}
          label={t(`fields.${name}`)}
          hint={t(`hints.${name}`)}
          rows={2}
          maxLength={LONGEST}
          value={group.typed[name]}
          onChange={({ target }) => group.type({ [name]: target.value })}
        />
      ))}
    </SheetGroup>
  );
}
