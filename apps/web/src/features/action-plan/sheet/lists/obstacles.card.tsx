import { useQuery } from '@tanstack/react-query';
import type { ActionSheet } from '@trame/contracts/action-sheet-answers';
import { actionSheetPartsApi as api } from '@trame/contracts/action-sheet-parts';
import { bodiesApi } from '@trame/contracts/bodies';
import { type Obstacle, obstacle, obstacleBody } from '@trame/contracts/sheet-parts';
import { Chip } from '@trame/ui/chip';
import { DatePicker } from '@trame/ui/date-picker';
import { Select } from '@trame/ui/select';
import { TextAreaField } from '@trame/ui/text-field';
import { useState } from 'react';
import { Controller } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { call } from '../../../../platform/call.ts';
import { useCouncil } from '../../../../platform/council.tsx';
import { PersonPicker } from '../../../../platform/person-picker.tsx';
import { useFmt } from '../../../../platform/words.tsx';
import { LineForm } from '../line-form.tsx';
import { useLineForm } from '../use-line-form.ts';
import { SheetList } from './sheet-list.tsx';

const NO_BODY = 'none';

interface ObstaclesCardProps {
  sheet: ActionSheet;
  known: readonly string[];
}

/** By what the action is held up, and who can help. */
export function ObstaclesCard({ sheet, known }: ObstaclesCardProps) {
  const { t } = useTranslation('actionSheet');
  return (
    <SheetList
      title={t('obstacles.title')}
      lines={sheet.obstacles}
      mayChange={sheet.mayChange}
      add={t('obstacles.add')}
      empty={t('obstacles.empty')}
      nameOf={({ text }) => text.slice(0, 80)}
      renderForm={(line, close) => <ObstacleForm sheet={sheet} known={known} line={line} onDone={close} />}
    >
      {(line) => <ObstacleLine line={line} />}
    </SheetList>
  );
}

function ObstacleLine({ line: { text, helper, helperBody, raisedOn, liftedOn } }: { line: Obstacle }) {
  const { t } = useTranslation('actionSheet');
  const fmt = useFmt();
  const helpers = [helper?.name, helperBody?.label].filter((name) => name !== undefined);
  return (
    <>
      <p>
        <Chip kind={liftedOn ? 'ok' : 'warn'}>{t(liftedOn ? 'obstacles.lifted' : 'obstacles.open')}</Chip>
      </p>
      <p>{text}</p>
      {helpers.length > 0 ? <p className="small">{t('obstacles.mayHelp', { who: fmt.list(helpers) })}</p> : null}
      <p className="small muted">
        {liftedOn
          ? t('obstacles.fromTo', { raised: fmt.day(raisedOn, 'long'), lifted: fmt.day(liftedOn, 'long') })
          : t('obstacles.since', { raised: fmt.day(raisedOn, 'long') })}
      </p>
    </>
  );
}

interface ObstacleFormProps extends ObstaclesCardProps {
  line: Obstacle | null;
  onDone: () => void;
}

function useBodies() {
  const { councilId } = useCouncil();
  const bodies = useQuery({
    queryKey: [councilId, 'bodies', 'list'],
    queryFn: ({ signal }) => call(bodiesApi.list, { params: { councilId } }, signal),
  });
  return bodies.data?.items ?? [];
}

function ObstacleForm({ sheet, known, line, onDone }: ObstacleFormProps) {
  const { t } = useTranslation('actionSheet');
  const fmt = useFmt();
  const bodies = useBodies();
  const [helper, setHelper] = useState(line?.helper ?? null);
  const { form, bar } = useLineForm({
    actionId: sheet.id,
    schema: obstacleBody,
    line,
    defaults: {
      ...{ text: line?.text ?? '', helperPersonId: line?.helperPersonId ?? null },
      ...{ helperBodyId: line?.helperBodyId ?? null, raisedOn: line?.raisedOn ?? sheet.today },
      liftedOn: line?.liftedOn ?? null,
    },
    send: ({ path, id, ...rest }) => call(api.putObstacle, { params: { ...path, obstacleId: id }, ...rest }),
    remove: ({ path, id, version }) => call(api.removeObstacle, { params: { ...path, obstacleId: id }, version }),
    onDone,
  });
  const day = (value: string | null) => (value ? fmt.day(value, 'long') : '');
  return (
    <LineForm
      {...bar}
      label={t('obstacles.add')}
      schema={obstacle}
      compare={(stored) => [
        { label: t('obstacles.what'), mine: form.getValues('text'), theirs: stored.text },
        { label: t('obstacles.person'), mine: helper?.name ?? '', theirs: stored.helper?.name ?? '' },
        { label: t('obstacles.liftedOn'), mine: day(form.getValues('liftedOn')), theirs: day(stored.liftedOn) },
      ]}
      words={form.watch('text')}
      known={known}
    >
      <TextAreaField label={t('obstacles.what')} rows={2} error={form.faultOf('text')} {...form.register('text')} />
      <PersonPicker
        label={t('obstacles.person')}
        value={helper}
        onChange={(person) => {
          setHelper(person);
          form.setValue('helperPersonId', person?.id ?? null);
        }}
      />
      <Select
        label={t('obstacles.body')}
        optional
        options={[{ id: NO_BODY, label: t('obstacles.noBody') }, ...bodies.map(({ id, label }) => ({ id, label }))]}
        value={form.watch('helperBodyId') ?? NO_BODY}
        onChange={(id) => form.setValue('helperBodyId', id === NO_BODY ? null : id)}
      />
      {(['raisedOn', 'liftedOn'] as const).map((name) => (
        <Controller
          key={name}
          name={name}
          control={form.control}
          render={({ field: { value, onChange } }) => (
            <DatePicker
              label={t(`obstacles.${name}`)}
              optional={name === 'liftedOn'}
              value={value}
              onChange={onChange}
              error={form.faultOf(name)}
            />
          )}
        />
      ))}
    </LineForm>
  );
}
