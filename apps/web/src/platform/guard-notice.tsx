import { clinicalMention, guardFindings } from '@trame/domain/minutes/clinical-guard';
import { Banner } from '@trame/ui/banner';
import { useDeferredValue } from 'react';
import { useTranslation } from 'react-i18next';

interface GuardNoticeProps {
  /** What is being written. */
  text: string;
  /** Names of the people of the council. */
  known: readonly string[];
}

/**
 * Warns a writer of a passage that seems to tell of somebody's health, or to identify them, and says which. It blocks
 * nothing, and nothing leaves the device.
 */
export function GuardNotice({ text, known }: GuardNoticeProps) {
  const { t } = useTranslation('liveMeetings');
  const written = useDeferredValue(text);
  const mention = clinicalMention(written, known);
  const identifier = guardFindings(written, known).find(({ kind }) => kind !== 'HEALTH');
  if (!mention && !identifier) return null;
  return (
    <Banner kind="warn" announce>
      {mention ? t('line.clinical', { name: mention.name, word: mention.word }) : null}{' '}
      {identifier ? t('line.identifier', { said: written.slice(identifier.start, identifier.end).trim() }) : null}
    </Banner>
  );
}
