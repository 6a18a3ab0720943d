import { type FindingBody, findingBody } from '@trame/contracts/diagnosis';
import { type Finding, finding as findingContract } from '@trame/contracts/diagnosis-answers';
import type { FindingKind } from '@trame/domain/diagnosis/finding';
import { useTranslation } from 'react-i18next';
import { DrawerForm } from '../../platform/drawer-form.tsx';
import { useContractForm } from '../../platform/form.ts';
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
  const { save, ...saving } = useSave(stored, onClose);
  const kind = form.watch('kind');
  const title = stored ? t('form.change') : t(kind === 'NEED' ? 'addNeed' : 'addResource');
  return (
    <DrawerForm
      title={title}
      submit={t(stored ? 'form.submit' : 'form.submitNew')}
      summary={form.summary}
      saving={saving}
      onSave={(version) => void form.handleSubmit((body) => save(body, version))()}
      onClose={onClose}
      schema={findingContract}
      compare={(theirs) =>
        (['title', 'description', 'source'] as const).map((name) => ({
          label: t(`form.${name}`),
          mine: form.getValues(name) ?? '',
          theirs: theirs[name] ?? '',
        }))
      }
    >
      <SaidFields form={form} />
      <AboutFields form={form} known={stored?.territory ?? []} />
      <SourceFields form={form} />
    </DrawerForm>
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
