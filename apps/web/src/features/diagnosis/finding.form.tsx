import { type FindingBody, findingBody } from '@trame/contracts/diagnosis';
import { type Finding, finding as findingContract } from '@trame/contracts/diagnosis-answers';
import type { FindingKind } from '@trame/domain/diagnosis/finding';
import { Button } from '@trame/ui/button';
import { ErrorSummary } from '@trame/ui/error-summary';
import { Modal } from '@trame/ui/modal';
import { useTranslation } from 'react-i18next';
import { codeOf } from '../../platform/api-error.ts';
import { Conflict } from '../../platform/conflict.tsx';
import { useContractForm } from '../../platform/form.ts';
import { Refusal } from '../../platform/refusal.tsx';
import { sendOnCtrlEnter } from '../../platform/send-on-ctrl-enter.ts';
import styles from './diagnosis.module.css';
import { bodyOf, useAddFinding, useChangeFinding } from './diagnosis.queries.ts';
import { AboutFields, SaidFields, SourceFields } from './finding-fields.tsx';

const blank = (kind: FindingKind): FindingBody => ({
  ...{ kind, title: '', description: '', source: null, sourceUrl: null, observed: null, weight: null },
  ...{ themes: [], publics: [], territoryIds: [] },
});

interface FindingFormProps {
  /** What is changed, or the kind of what is added. */
  of: Finding | FindingKind;
  onClose: () => void;
}

/** A need or a resource: what it is, about what, for whom, where, who says so and when. */
export function FindingForm({ of, onClose }: FindingFormProps) {
  const { t } = useTranslation('diagnosis');
  const stored = typeof of === 'string' ? null : of;
  const form = useContractForm(findingBody, { defaultValues: stored ? bodyOf(stored) : blank(of as FindingKind) });
  const { save, error, isPending, reset } = useSave(stored, onClose);
  const submit = form.handleSubmit((body) => save(body));
  const kind = form.watch('kind');
  const isStale = codeOf(error) === 'VERSION_STALE';
  const footer = (
    <Button variant="primary" type="submit" form="finding" pending={isPending}>
      {t(stored ? 'form.submit' : 'form.submitNew')}
    </Button>
  );
  const title = stored ? t('form.change') : t(kind === 'NEED' ? 'addNeed' : 'addResource');
  return (
    <Modal kind="drawer" title={title} isOpen onClose={onClose} guarded footer={footer}>
      <form
        id="finding"
        ref={sendOnCtrlEnter}
        className={styles['form']}
        noValidate
        onSubmit={(event) => void submit(event)}
      >
        <ErrorSummary {...form.summary} />
        {error && !isStale ? <Refusal error={error} /> : null}
        <SaidFields form={form} />
        <AboutFields form={form} known={stored?.territory ?? []} />
        <SourceFields form={form} />
      </form>
      <Conflict
        error={error}
        schema={findingContract}
        compare={(theirs) =>
          (['title', 'description', 'source'] as const).map((name) => ({
            label: t(`form.${name}`),
            mine: form.getValues(name) ?? '',
            theirs: theirs[name] ?? '',
          }))
        }
        pending={isPending}
        onKeepMine={(theirs) => void form.handleSubmit((body) => save(body, theirs.version))()}
        onTakeTheirs={onClose}
        onClose={reset}
      />
    </Modal>
  );
}

/** Adds or changes; a resource leaves the weight that it had as a need. */
function useSave(stored: Finding | null, onDone: () => void) {
  const add = useAddFinding();
  const change = useChangeFinding();
  const save = (body: FindingBody, version = stored?.version ?? 0) => {
    if (stored) change.mutate({ before: stored, version, body }, { onSuccess: onDone });
    else add.mutate(body, { onSuccess: onDone });
  };
  const { error, isPending, reset } = stored ? change : add;
  return { save, error, isPending, reset };
}
