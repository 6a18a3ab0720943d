import { Column, Entity } from 'typeorm';
import { VersionedEntity } from '../../platform/database/tenant-entity.ts';
import { wallTime } from '../meetings/index.ts';

/** The rule of meetings that come back, and what each was made like. */
@Entity({ schema: 'app', name: 'meeting_series' })
export class SeriesEntity extends VersionedEntity {
  @Column('uuid', { name: 'body_id' })
  bodyId!: string;

  /** The series it follows under another rule, or itself: those that share it are one to people. */
  @Column('uuid', { name: 'thread_id' })
  threadId!: string;

  @Column('text')
  rule!: string;

  /** The first day of the rule and its hour. */
  @Column('varchar', { name: 'starts_local', transformer: wallTime })
  startsLocal!: string;

  @Column('text')
  zone!: string;

  @Column('int', { name: 'duration_minutes' })
  durationMinutes!: number;

  /** The last day the rule may fall on, `YYYY-MM-DD`. */
  @Column('varchar', { name: 'ends_on' })
  endsOn!: string;

  /** Days of the rule on which nobody meets. Written only: a cut of the series cuts them too. */
  @Column('varchar', { name: 'left_out', array: true, select: false })
  leftOut!: string[];

  @Column('text')
  title!: string;

  @Column('text', { nullable: true })
  place!: string | null;

  @Column('text', { name: 'video_url', nullable: true })
  videoUrl!: string | null;

  @Column('text', { name: 'notice_text' })
  noticeText!: string;

  @Column('int', { nullable: true })
  capacity!: number | null;

  @Column('boolean', { name: 'reminder_own' })
  reminderOwn!: boolean;

  @Column('smallint', { name: 'reminder_days', nullable: true })
  reminderDays!: number | null;
}
