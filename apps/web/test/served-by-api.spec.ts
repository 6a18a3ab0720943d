import { expect, it } from '@jest/globals';
import { SERVED_BY_API } from '../served-by-api.ts';

const byApi = (address: string): boolean => SERVED_BY_API.some((pattern) => new RegExp(pattern).test(address));

it.each([
  '/api/me',
  '/r/abc?langue=en',
  '/v/abc',
  '/e/abc',
  '/f/abc/agenda.ics',
  '/dev/mail',
  '/lite/assets/server.css',
  '/health/ready',
])('%s is answered by the API while screens are developed', (address) => expect(byApi(address)).toBe(true));

it.each([
  '/',
  '/rivebourg/plan',
  '/ecole/plan',
  '/devoluy/reunions',
  '/literie/membres',
  '/apis/instances',
  '/src/lite/lite.css',
])('%s is a screen', (address) => expect(byApi(address)).toBe(false));
