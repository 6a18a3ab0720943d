import { TextField } from '@trame/ui/text-field';
import type { ComponentProps, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

type Field = Omit<ComponentProps<typeof TextField>, 'label' | 'hint' | 'optional' | 'type'>;

interface WhereFieldsProps {
  /** The registered field of that name, with its fault; both are nothing when they are left blank. */
  fieldOf: (name: 'place' | 'videoUrl') => Field;
  /** Between the two: how many places the room has. */
  children?: ReactNode;
}

/** Where people meet: a place, a video call, or both. */
export function WhereFields({ fieldOf, children }: WhereFieldsProps) {
  const { t } = useTranslation('meetings');
  return (
    <>
      <TextField label={t('field.place')} hint={t('field.placeHint')} optional {...fieldOf('place')} />
      {children}
      <TextField label={t('field.videoUrl')} type="url" optional {...fieldOf('videoUrl')} />
    </>
  );
}
