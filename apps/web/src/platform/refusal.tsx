import { Banner } from '@trame/ui/banner';
import { useTranslation } from 'react-i18next';
import { type ApiError, codeOf } from './api-error.ts';

/** Sentences of one screen for some codes, instead of the general ones. */
export type Sentences = Partial<Record<ApiError['code'], string>>;

/** The sentence of anything thrown: `<Loaded explain={useSayRefusal()} …>`. */
export function useSayRefusal(sentences: Sentences = {}): (error: unknown) => string {
  const { t } = useTranslation('errors');
  return (error) => sentences[codeOf(error)] ?? t(codeOf(error));
}

interface RefusalProps {
  /** What a query or a mutation threw; nothing shows while there is nothing. */
  error: unknown;
  sentences?: Sentences;
}

/** Why the last command was refused, where it was given. What was typed stays. */
export function Refusal({ error, sentences }: RefusalProps) {
  const say = useSayRefusal(sentences);
  if (!error) return null;
  return (
    <Banner kind="bad" announce>
      {say(error)}
    </Banner>
  );
}
