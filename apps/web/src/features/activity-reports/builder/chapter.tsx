import type { ActivityReport } from '@trame/contracts/activity-reports';
import { Card } from '@trame/ui/card';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../../../platform/council.tsx';
import { Block } from './block.tsx';
import styles from './builder.module.css';
import { ChapterText, ChapterTextRead } from './chapter-text.tsx';
import { Comments } from './comments.tsx';
import { anchorOf, ChapterState } from './contents.tsx';
import { Photos } from './photos.tsx';

interface ChapterProps {
  report: ActivityReport;
  of: ActivityReport['chapters'][number];
}

/** What somebody wrote, then what the data say. */
export function Chapter({ report, of }: ChapterProps) {
  const { t } = useTranslation('activityReports');
  const { can } = useCouncil();
  const blocks = report.blocks.filter(({ chapter }) => chapter === of.chapter);
  return (
    <Card
      id={anchorOf(of.chapter)}
      className={styles['chapter']}
      title={t(`chapters.${of.chapter}`)}
      aside={<ChapterState state={of.state} />}
    >
      {can('reports.write') ? (
        <ChapterText reportId={report.id} stored={of.text} />
      ) : (
        <ChapterTextRead text={of.text.text} />
      )}
      {blocks.length === 0 && of.text.text === '' ? <p className="small muted">{t('nothing')}</p> : null}
      <Comments reportId={report.id} chapter={of.chapter} />
      <Photos report={report} chapter={of.chapter} />
      {blocks.map((block) => (
        <Block key={block.key} block={block} />
      ))}
    </Card>
  );
}
