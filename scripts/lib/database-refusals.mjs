const SENTENCES = {
  ECONNREFUSED: (where) => `aucun PostgreSQL ne répond sur ${where}`,
  ENOTFOUND: (where) => `l’ordinateur ${where} est introuvable`,
  ETIMEDOUT: (where) => `${where} ne répond pas à temps`,
  28000: () => 'le mot de passe ou le compte est refusé',
  '28P01': () => 'le mot de passe ou le compte est refusé',
  '3D000': () => 'cette base de données n’existe pas',
  42501: () => 'ce compte doit pouvoir créer des rôles et des bases de données (CREATEROLE, CREATEDB)',
};

/** @throws one sentence when `url` is not the address of a PostgreSQL */
export function refuseBadAddress(url) {
  if (URL.canParse(url) && /^postgres(ql)?:$/.test(new URL(url).protocol)) return;
  throw new Error('DATABASE_URL : l’adresse attendue ressemble à postgres://compte:motdepasse@serveur:5432/postgres.');
}

/**
 * One sentence for the person who gave `DATABASE_URL`, without the password it holds.
 * @param {string} url
 * @param {{ code?: string, message?: string }} cause what the driver or the server said
 */
export function whyRefused(url, cause) {
  const say = SENTENCES[cause.code ?? ''] ?? (() => cause.message);
  return `DATABASE_URL : ${say(new URL(url).host)}.`;
}
