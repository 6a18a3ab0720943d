import { useQuery } from '@tanstack/react-query';
import type { BodyNode } from '@trame/contracts/bodies';
import { BodyTag } from '@trame/ui/body-tag';
import { Button } from '@trame/ui/button';
import { Checkbox } from '@trame/ui/choice';
import { IconButton } from '@trame/ui/icon-button';
import { Loaded } from '@trame/ui/loaded';
import { TextField } from '@trame/ui/text-field';
import Plus from 'lucide-react/icons/plus';
import X from 'lucide-react/icons/x';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../../platform/council.tsx';
import { Refusal, useSayRefusal } from '../../platform/refusal.tsx';
import styles from './councils.module.css';
import { bodiesOfCouncil, useCreateBodies } from './councils.queries.ts';
import { StepButtons } from './step-buttons.tsx';
import { type BodyLine, useBodyLines } from './use-body-lines.ts';

/** The usual bodies, renamed or dropped, and groups under free names. Those that exist are not made again. */
export function BodiesStep({ onNext }: { onNext: () => void }) {
  const { t } = useTranslation('councils');
  const { councilId } = useCouncil();
  const query = useQuery(bodiesOfCouncil(councilId));
  return (
    <section className={styles['form']} aria-label={t('steps.instances')}>
      <h2>{t('bodies.question')}</h2>
      <p className="muted">{t('bodies.hint')}</p>
      <Loaded query={query} empty={null} isEmpty={() => false} explain={useSayRefusal()}>
        {({ items }) => (
          <>
            <Existing bodies={items} />
            <Lines key={items.length} existing={items} onNext={onNext} />
          </>
        )}
      </Loaded>
    </section>
  );
}

function Existing({ bodies }: { bodies: readonly BodyNode[] }) {
  const { t } = useTranslation('councils');
  if (bodies.length === 0) return null;
  return (
    <>
      <h3>{t('bodies.existing')}</h3>
      <ul className={styles['units']}>
        {bodies.map(({ id, type, tag, label }) => (
          <li key={id}>
            <span>
              <BodyTag type={type}>{tag}</BodyTag> {label}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

function Lines({ existing, onNext }: { existing: readonly BodyNode[]; onNext: () => void }) {
  const { t } = useTranslation('councils');
  const create = useCreateBodies(existing);
  const { lines, change, addGroup, remove } = useBodyLines(existing);
  const save = () => {
    const wanted = lines
      .filter(({ kept, label }) => kept && label.trim())
      .map(({ type, label, key }) => ({ type, key, label: label.trim() }));
    create.mutate(wanted, { onSuccess: onNext });
  };
  return (
    <>
      <Refusal error={create.error} />
      {lines.map((line) => (
        <Line key={line.key} line={line} onChange={change} onRemove={remove} />
      ))}
      <Button icon={Plus} onClick={addGroup}>
        {t('bodies.addGroup')}
      </Button>
      <StepButtons pending={create.isPending} onNext={save} onSkip={onNext} />
    </>
  );
}

interface LineProps {
  line: BodyLine;
  onChange: (line: BodyLine) => void;
  onRemove: (line: BodyLine) => void;
}

function Line({ line, onChange, onRemove }: LineProps) {
  const { t } = useTranslation('councils');
  const isGroup = line.type === 'WORKING_GROUP';
  return (
    <div className={styles[isGroup ? 'group' : 'body']}>
      {isGroup ? null : (
        <Checkbox
          label={t('bodies.keep', { name: line.label })}
          checked={line.kept}
          onChange={(event) => onChange({ ...line, kept: event.target.checked })}
        />
      )}
      <TextField
        label={t(isGroup ? 'bodies.group' : 'bodies.label')}
        maxLength={200}
        disabled={!line.kept}
        value={line.label}
        onChange={(event) => onChange({ ...line, label: event.target.value })}
      />
      {isGroup ? <IconButton icon={X} label={t('bodies.removeGroup')} onClick={() => onRemove(line)} /> : null}
    </div>
  );
}
