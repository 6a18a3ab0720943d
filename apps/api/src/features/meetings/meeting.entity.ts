import type { MeetingState } from '@trame/domain/meetings/meeting-state';
import { Column, Entity } from 'typeorm';
import { VersionedEntity } from '../../platform/database/tenant-entity.ts';

/** `2026-12-03 14:00:00`, as the database writes a wall time, to `2026-12-03T14:00`. */
export const wallTimeOf = (stored: string): string => stored.slice(0, 16).replace(' ', 'T');

/** For a column that holds a wall time. */
export const wallTime = { to: (local: string): string => local, from: wallTimeOf };

@Entity({ schema: 'app', name: 'meeting' })
export class MeetingEntity extends VersionedEntity {
  @Column('uuid', { name: 'body_id' })
  bodyId!: string;

  @Column('text')
  title!: string;

  @Column('text')
  state!: MeetingState;

  // `varchar` and not `timestamp`, which TypeORM would turn into a Date of the server's zone
  @Column('varchar', { name: 'starts_local', transformer: wallTime })
  startsLocal!: string;

  @Column('text')
  zone!: string;

  @Column('int', { name: 'duration_minutes' })
  durationMinutes!: number;

  @Column('text', { nullable: true })
  place!: string | null;

  @Column('text', { name: 'video_url', nullable: true })
  videoUrl!: string | null;

  @Column('text', { name: 'notice_text' })
  noticeText!: string;

  /** SEQUENCE of RFC 5545: grows when what calendars show changes. */
  @Column('int', { name: 'calendar_sequence' })
  calendarSequence!: number;

  /** False: the silent are reminded as the rules of the body say, whatever `reminderDays` holds. */
  @Column('boolean', { name: 'reminder_own' })
  reminderOwn!: boolean;

  /** Days before the meeting on which the silent are reminded; `null`: never. */
  @Column('smallint', { name: 'reminder_days', nullable: true })
  reminderDays!: number | null;

  /** Places in the room; `null`: nobody counts them. */
  @Column('int', { nullable: true })
  capacity!: number | null;

  @Column('timestamptz', { name: 'convened_at', nullable: true })
  convenedAt!: Date | null;

  @Column('timestamptz', { name: 'started_at', nullable: true })
  startedAt!: Date | null;

  @Column('timestamptz', { name: 'ended_at', nullable: true })
  endedAt!: Date | null;

  @Column('uuid', { name: 'current_item_id', nullable: true })
  currentItemId!: string | null;

  @Column('uuid', { name: 'series_id', nullable: true })
  seriesId!: string | null;

  /** The day the rule of its series gave it (RECURRENCE-ID of RFC 5545), which it keeps when it moves: `YYYY-MM-DD`. */
  @Column('varchar', { name: 'series_on', nullable: true })
  seriesOn!: string | null;
}
