const SENTENCES = {
  ECONNREFUSED: (where) => `aucun PostgreSQL ne répond sur ${where}`,
  ENOTFOUND: (where) => `l’ordinateur ${where} est introuvable`,
  ETIMEDOUT: (where) => `${where} ne répond pas à temps`,
  '28P01': () => 'le mot de passe ou le compte est refusé',
  28000: () => 'le mot de passe ou le compte est refusé',
  '3D000': () => 'cette base de données n’existe pas',
};

/**
 * One sentence for the person who gave `DATABASE_URL`, without the password it holds.
 * @param {string} url
 * @param {{ code?: string, message?: string }} cause what the driver said
 */
export function whyUnreachable(url, cause) {
  const address = parse(url);
  if (!address || !/^postgres(ql)?:$/.test(address.protocol)) {
    return 'DATABASE_URL : l’adresse attendue ressemble à postgres://compte:motdepasse@serveur:5432/postgres.';
  }
  const say = SENTENCES[cause.code] ?? (() => cause.message);
  return `DATABASE_URL : ${say(address.host)}.`;
}

function parse(url) {
  try {
    return new URL(url);
  } catch {
    return undefined;
  }
}
