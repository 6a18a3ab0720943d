import { randomInt } from 'node:crypto';
import { secretHash } from '../sessions/index.ts';

/** No sign that reads like another one, for what stands on a wall is typed by hand; and no vowel, which makes words. */
const SIGNS = '23456789bcdfghjkmnpqrstvwxz';
const GROUPS = 3;
const GROUP = 4;

/** 57 random bits, which live for a day and are asked for under a throttle: « k7m2-9qpx-4tnd ». */
export const newRoomCode = (): string =>
  Array.from({ length: GROUPS }, () =>
    Array.from({ length: GROUP }, () => SIGNS[randomInt(SIGNS.length)]).join(''),
  ).join('-');

/** As it is stored and looked for: capitals and hyphens typed or not. */
export const plainCode = (typed: string): string => typed.toLowerCase().replace(/[^a-z0-9]/gu, '');

/** What is stored of a code. */
export const roomCodeHash = (code: string): Buffer => secretHash(plainCode(code));
