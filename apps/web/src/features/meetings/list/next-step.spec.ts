import { describe, expect, it } from '@jest/globals';
import { nextStepOf } from './next-step.ts';

const stepOf = (
  chip: Parameters<typeof nextStepOf>[1]['chip'],
  role: Parameters<typeof nextStepOf>[2],
  mayPrepare = false,
) => {
  const { word, href } = nextStepOf('clsm', { id: '1', chip, mayPrepare }, role);
  return `${word} ${href.replace('/clsm/reunions/1', '')}`.trim();
};

describe('the next step of a meeting', () => {
  it.each([
    ['MEMBER', 'IN_PROGRESS', 'open'],
    ['CHAIR', 'IN_PROGRESS', 'open'],
    ['LEAD', 'IN_PROGRESS', 'open'],
    ['MEMBER', 'MINUTES_DUE', 'open'],
    ['MEMBER', 'IN_REVIEW', 'open'],
    ['MEMBER', 'CIRCULATED', 'read /compte-rendu'],
    ['CHAIR', 'MINUTES_DUE', 'read /compte-rendu'],
    ['CHAIR', 'IN_REVIEW', 'read /compte-rendu'],
    ['LEAD', 'IN_REVIEW', 'open'],
    ['LEAD', 'APPROVED', 'read /compte-rendu'],
  ] as const)('leads %s of a meeting %s where they may go: %s', (role, chip, expected) =>
    expect(stepOf(chip, role)).toBe(expected),
  );

  it.each([
    ['DRAFT', 'prepare'],
    ['IN_PROGRESS', 'run /seance'],
    ['MINUTES_DUE', 'minutes /compte-rendu'],
    ['IN_REVIEW', 'read /compte-rendu'],
    ['CANCELLED', 'open'],
  ] as const)('leads those who prepare it on from %s: %s', (chip, expected) =>
    expect(stepOf(chip, 'LEAD', true)).toBe(expected),
  );
});
