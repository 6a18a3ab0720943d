/** "Alix Aubry", for a person aliased `p`. */
export const nameOf = (p: string): string => `trim(${p}.given_name || ' ' || ${p}.family_name)`;
