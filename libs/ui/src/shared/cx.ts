/** Joins the class names that are there. Module classes are typed as possibly absent, hence `undefined`. */
export const cx = (...names: (string | false | null | undefined)[]): string => names.filter(Boolean).join(' ');
