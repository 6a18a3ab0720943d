/**
 * Addresses that the API answers, as the development server of Vite hands them over: patterns, for a mere `/r` would catch
 * the pages of a council named Rivebourg.
 */
export const SERVED_BY_API = [
  '^/api/',
  '^/health/',
  '^/r/',
  '^/v/',
  '^/a/',
  '^/l/',
  '^/m/',
  '^/moi/',
  '^/point/',
  '^/e/',
  '^/f/',
  '^/d/',
  '^/p/',
  '^/presidence/',
  '^/files/',
  '^/c/',
  '^/dev/',
  '^/lite/',
];
