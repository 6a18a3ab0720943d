import type { ActionSheet } from '@trame/contracts/action-sheet-answers';
import { actionSheetPartsApi as api } from '@trame/contracts/action-sheet-parts';
import { type Milestone, milestone, milestoneBody } from '@trame/contracts/sheet-parts';
import { Checkbox } from '@trame/ui/choice';
import { DatePicker } from '@trame/ui/date-picker';
import { TextField } from '@trame/ui/text-field';
import { Controller } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { call } from '../../../../platform/call.ts';
import { Refusal } from '../../../../platform/refusal.tsx';
import { useFmt } from '../../../../platform/words.tsx';
import { LineForm } from '../line-form.tsx';
import styles from '../sheet.module.css';
import { useSheetLine } from '../sheet.queries.ts';
import { useLineForm } from '../use-line-form.ts';
import { SheetList } from './sheet-list.tsx';

/** What has to be reached on the way, ticked in place. */
export function MilestonesCard({ sheet }: { sheet: ActionSheet }) {
  const { t } = useTranslation('actionSheet');
  return (
    <SheetList
      title={t('milestones.title')}
      lines={sheet.milestones}
      mayChange={sheet.mayChange}
      add={t('milestones.add')}
      empty={t('milestones.empty')}
      nameOf={({ title }) => title}
      renderForm={(line, close) => <MilestoneForm actionId={sheet.id} line={line} onDone={close} />}
    >
      {(line) => <MilestoneLine sheet={sheet} line={line} />}
    </SheetList>
  );
}

function MilestoneLine({ sheet, line }: { sheet: ActionSheet; line: Milestone }) {
  const { t } = useTranslation('actionSheet');
  const fmt = useFmt();
  const tick = useSheetLine(sheet.id);
  const { id, version, title, dueOn, done } = line;
  const late = !done && dueOn !== null && dueOn < sheet.today;
  const day = dueOn ? (
    <time dateTime={dueOn} className={late ? styles['late'] : 'muted'}>
      {t(late ? 'milestones.late' : 'milestones.on', { day: fmt.day(dueOn, 'long') })}
    </time>
  ) : null;
  if (!sheet.mayChange)
    return (
      <p>
        {title} {day} {done ? <span className="muted">{t('milestones.reached')}</span> : null}
      </p>
    );
  return (
    <>
      <Checkbox
        label={title}
        checked={done}
        onChange={() =>
          tick.mutate((path) =>
            call(api.putMilestone, {
              params: { ...path, milestoneId: id },
              version,
              body: { title, dueOn, done: !done },
            }),
          )
        }
      />
      {day}
      <Refusal error={tick.error} />
    </>
  );
}

interface MilestoneFormProps {
  actionId: string;
  line: Milestone | null;
  onDone: () => void;
}

function MilestoneForm({ actionId, line, onDone }: MilestoneFormProps) {
  const { t } = useTranslation('actionSheet');
  const fmt = useFmt();
  const { form, bar } = useLineForm({
    actionId,
    schema: milestoneBody,
    line,
    defaults: { title: line?.title ?? '', dueOn: line?.dueOn ?? null, done: line?.done ?? false },
    send: ({ path, id, ...rest }) => call(api.putMilestone, { params: { ...path, milestoneId: id }, ...rest }),
    remove: ({ path, id, version }) => call(api.removeMilestone, { params: { ...path, milestoneId: id }, version }),
    onDone,
  });
  const day = (value: string | null) => (value ? fmt.day(value, 'long') : '');
  return (
    <LineForm
      {...bar}
      label={t('milestones.add')}
      schema={milestone}
      compare={(stored) => [
        { label: t('milestones.what'), mine: form.getValues('title'), theirs: stored.title },
        { label: t('milestones.day'), mine: day(form.getValues('dueOn')), theirs: day(stored.dueOn) },
      ]}
    >
      <TextField label={t('milestones.what')} error={form.faultOf('title')} {...form.register('title')} />
      <Controller
        name="dueOn"
        control={form.control}
        render={({ field: { value, onChange } }) => (
          <DatePicker
            label={t('milestones.day')}
            optional
            value={value}
            onChange={onChange}
            error={form.faultOf('dueOn')}
          />
        )}
      />
    </LineForm>
  );
}
