import { LIMITS } from '@trame/contracts/limits';

/** What no operation may take for an id, a query, a body, a type or a file. */
export const BAD_IDS = ['x', '0', '%00', '..%2f..%2fetc', '%E0%A4%A', 'null', "'%20or%201=1--", 'a'.repeat(5_000)];
export const BAD_QUERIES = ['%00', '%ED%A0%80', 'x'.repeat(5_000), '99999999999999999999', '-1', '%E0%A4%A', "'||1"];
export const BAD_BODIES: Record<string, string> = {
  'cut short': '{"a":',
  'not JSON': 'hello',
  'two values': '{}{}',
  nothing: '',
  'a bare NUL': '\u0000',
  'a deep nest': `${'['.repeat(20_000)}${']'.repeat(20_000)}`,
  'a list': '[]',
  'a number': '1',
  null: 'null',
};
export const BAD_TYPES = [
  'text/plain',
  'application/xml',
  'multipart/form-data',
  'application/x-www-form-urlencoded',
  'x',
  '',
];

export const BAD_FILES: Record<string, Buffer> = {
  nothing: Buffer.alloc(0),
  'a picture': Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
  'only NUL bytes': Buffer.alloc(10_000),
  'a zip cut short': Buffer.from('504b0304140000000800', 'hex'),
  'more than may be sent': Buffer.alloc(LIMITS.bytes.upload + 1, 'a;b\n'),
};
