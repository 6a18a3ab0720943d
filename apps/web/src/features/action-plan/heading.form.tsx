import { actionPlanApi, type ChangeHeadingBody } from '@trame/contracts/action-plan';
import { Button } from '@trame/ui/button';
import { ErrorSummary } from '@trame/ui/error-summary';
import { Modal } from '@trame/ui/modal';
import { TextField } from '@trame/ui/text-field';
import Plus from 'lucide-react/icons/plus';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useContractForm } from '../../platform/form.ts';
import { sendOnCtrlEnter } from '../../platform/send-on-ctrl-enter.ts';
import styles from './action-plan.module.css';
import { type HeadingCommand, useHeading } from './action-plan.queries.ts';
import { TakesUpField } from './served/takes-up.tsx';

type Unwritten = HeadingCommand extends infer C
  ? C extends { do: 'add' | 'rename' }
    ? Omit<C, 'body'>
    : never
  : never;

interface FieldsProps {
  of: Unwritten;
  start?: ChangeHeadingBody;
  onDone: () => void;
}

/** The number and title of an axis or an objective; which national objective it takes up, once it is there. */
export function HeadingFields({ of, start, onDone }: FieldsProps) {
  const { t } = useTranslation('actionPlan');
  const { t: common } = useTranslation('common');
  const heading = useHeading();
  const form = useContractForm(actionPlanApi.addObjective.body, {
    defaultValues: { title: start?.title ?? '', number: start?.number ?? null },
  });
  const [takesUp, takeUp] = useState(start?.takesUp ?? null);
  const save = form.handleSubmit((body) =>
    heading.mutate(of.do === 'rename' ? { ...of, body: { ...body, takesUp } } : { ...of, body }, { onSuccess: onDone }),
  );
  return (
    <form ref={sendOnCtrlEnter} className={styles['form']} onSubmit={(event) => void save(event)} noValidate>
      <ErrorSummary {...form.summary} />
      <TextField
        label={t('headings.number')}
        optional
        error={form.faultOf('number')}
        {...form.register('number', { setValueAs: (value: string | null) => value?.trim() || null })}
      />
      <TextField
        label={t(of.kind === 'axis' ? 'headings.axisTitle' : 'headings.objectiveTitle')}
        error={form.faultOf('title')}
        {...form.register('title')}
      />
      {of.do === 'rename' ? <TakesUpField value={takesUp} onChange={takeUp} /> : null}
      <div className={styles['buttons']}>
        <Button type="submit" variant="primary" pending={heading.isPending}>
          {common('save')}
        </Button>
        <Button variant="quiet" onClick={onDone}>
          {common('cancel')}
        </Button>
      </div>
    </form>
  );
}

/** A button that opens the fields in a window. */
export function HeadingForm({ of }: { of: Unwritten }) {
  const { t } = useTranslation('actionPlan');
  const [open, setOpen] = useState(false);
  const label = t(of.kind === 'axis' ? 'headings.addAxis' : 'headings.addLoose');
  return (
    <>
      <Button variant="quiet" icon={Plus} onClick={() => setOpen(true)}>
        {label}
      </Button>
      <Modal isOpen={open} title={label} onClose={() => setOpen(false)}>
        <HeadingFields of={of} onDone={() => setOpen(false)} />
      </Modal>
    </>
  );
}
