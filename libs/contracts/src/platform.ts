import { z } from 'zod';
import { endpoint } from './endpoint.ts';

const health = z
  .object({ status: z.enum(['ok', 'stopping', 'database']) })
  .meta({ id: 'Health', example: { status: 'ok' } });

export const platformApi = {
  live: endpoint({
    method: 'GET',
    path: '/health/live',
    surface: 'page',
    permission: 'public',
    summary: 'Is the process alive?',
    response: health,
  }),
  ready: endpoint({
    method: 'GET',
    path: '/health/ready',
    surface: 'page',
    permission: 'public',
    summary: 'May it be sent requests?',
    response: health,
  }),
};
