import { describe, expect, it } from '@jest/globals';
import { type MeetingState, meetingCanBecome } from './meeting-state.ts';

describe('the states of a meeting', () => {
  it.each<[MeetingState, MeetingState, boolean]>([
    ['DRAFT', 'CONVENED', true],
    ['DRAFT', 'IN_PROGRESS', true],
    ['CONVENED', 'IN_PROGRESS', true],
    ['CONVENED', 'DRAFT', true],
    ['IN_PROGRESS', 'CLOSED', true],
    ['IN_PROGRESS', 'CANCELLED', false],
    ['CLOSED', 'IN_PROGRESS', true],
    ['CLOSED', 'CANCELLED', false],
    ['CANCELLED', 'CONVENED', false],
  ])('%s to %s: %s', (from, to, allowed) => {
    expect(meetingCanBecome(from, to)).toBe(allowed);
  });
});
