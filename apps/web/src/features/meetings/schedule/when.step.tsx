import { useQuery } from '@tanstack/react-query';
import type { ChangeEvent } from 'react';
import { Controller } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../../../platform/council.tsx';
import { nullWhenEmpty, numberOrNull } from '../../../platform/null-when-empty.ts';
import { ClashNotes } from '../clashes/clash-notes.tsx';
import { DurationField } from '../duration-field.tsx';
import { proposalOf } from '../meetings.queries.ts';
import { PlacesField } from '../places-field.tsx';
import type { RepeatDraft } from '../series/repeat-draft.ts';
import { RepeatsField } from '../series/repeats-field.tsx';
import { StartsField } from '../starts-field.tsx';
import { WhereFields } from '../where-fields.tsx';
import type { ScheduleForm } from './use-schedule-form.ts';

interface WhenStepProps {
  form: ScheduleForm;
  repeat: RepeatDraft;
  onRepeat: (repeat: RepeatDraft) => void;
  /** Sent as it is once: say what is missing. */
  isAsked: boolean;
}

/** When, whether it comes back, and where. */
export function WhenStep({ form, repeat, onRepeat, isAsked }: WhenStepProps) {
  const { t } = useTranslation('meetings');
  const { bodyId, starts, durationMinutes, place = null } = form.watch();
  // the places of a room that was cleared are not those of the next one, and nobody sees their fault
  const forgetPlaces = ({ target }: ChangeEvent<HTMLInputElement>) => {
    if (target.value.trim() === '') form.setValue('capacity', null);
  };
  const usual = useQuery(proposalOf(useCouncil().councilId, bodyId)).data;
  return (
    <>
      <Controller
        control={form.control}
        name="starts.local"
        render={({ field }) => (
          <StartsField
            first
            usualHour={usual?.hour ?? null}
            value={field.value}
            onChange={field.onChange}
            wrong={Boolean(form.faultOf('starts.local'))}
          />
        )}
      />
      <Controller
        control={form.control}
        name="durationMinutes"
        render={({ field }) => (
          <DurationField
            label={t('field.duration')}
            name={field.name}
            value={field.value}
            onChange={field.onChange}
            onBlur={field.onBlur}
            wrong={Boolean(form.faultOf('durationMinutes'))}
          />
        )}
      />
      {repeat.choice === null ? <ClashNotes {...{ bodyId, starts, place }} minutes={durationMinutes} /> : null}
      <RepeatsField
        local={starts.local}
        draft={repeat}
        about={{ bodyId, zone: starts.zone, minutes: durationMinutes, place }}
        onChange={onRepeat}
        isAsked={isAsked}
      />
      <WhereFields
        fieldOf={(name) => ({
          error: form.faultOf(name),
          ...form.register(name, name === 'place' ? { ...nullWhenEmpty, onChange: forgetPlaces } : nullWhenEmpty),
        })}
      >
        {place?.trim() ? (
          <PlacesField error={form.faultOf('capacity')} {...form.register('capacity', numberOrNull)} />
        ) : null}
      </WhereFields>
    </>
  );
}
