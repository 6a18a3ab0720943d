import type { MeetingRow } from '@trame/contracts/meetings';
import { type Segment, StackBar } from '@trame/ui/stack-bar';
import { useTranslation } from 'react-i18next';

/** Who answered what, as one bar and its sentence. */
export function ReplyBar({ replies, legend }: { replies: MeetingRow['replies']; legend?: boolean }) {
  const { t } = useTranslation('meetings');
  const segments: Segment[] = [
    { tone: 'ok', value: replies.yes, label: t('replies.yes') },
    { tone: 'run', value: replies.remote, label: t('replies.remote') },
    { tone: 'warn', value: replies.no, label: t('replies.no', { count: replies.no }) },
    { tone: 'todo', value: replies.none, label: t('replies.none') },
  ];
  return <StackBar label={t('replies.label')} segments={segments} legend={legend} size={legend ? 'm' : 's'} />;
}
