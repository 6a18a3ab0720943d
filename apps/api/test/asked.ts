/** What a story sends; parts left out are left out of the request, so that a test may leave out what it must not. */
export interface Asked {
  params?: Record<string, string>;
  query?: Record<string, string | number | boolean>;
  body?: unknown;
  version?: number;
  key?: string;
  cookie?: string;
}
