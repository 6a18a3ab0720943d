const CIVILITY = /(?<!\p{L})(?:M\.|Mme|Mlle|Mr|Mrs|Ms|Monsieur|Madame)\s+\p{Lu}[\p{L}’'-]*/u;

/** Words that begin the name of a place, a body or a service, never that of somebody. */
const NOT_FIRST =
  'Les?|La|L|Des?|Du|Une?|Ce|Cette|Ces|Maison|Centre|Cité|Grand|Hauts?|Saint|Sainte|Semaines?|Mairie|Rue|Quartier|' +
  'Association|Groupe|Unité|Pôle|Conseil|Comité|Service|Hôpital|Clinique|Agence|Équipe|Plan|Point|Mission|Espace|' +
  'Action|Ville|Conférence|Journées?|Fédération|Collectif|Réseau|Contrat|Projet|Dr|Professeur|Pays|Val|Région';

const FULL_NAME = new RegExp(
  `(?<!\\p{L})(?!(?:${NOT_FIRST}) )\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)? (?:\\p{Lu}\\p{Ll}+|\\p{Lu}{2,}|\\p{Lu}\\.)(?!\\p{L})`,
  'u',
);

/** First names of several generations, without those that are everyday words. */
const FIRST_NAMES =
  'Adam Alain Alexandre Alexis Ali Amélie Amina André Anne Antoine Arnaud Arthur Aurélie Baptiste Benjamin Bernard ' +
  'Brigitte Bruno Camille Caroline Catherine Cécile Céline Charlotte Chloé Christelle Christian Christine Christophe ' +
  'Claude Corinne Cyril Damien Daniel David Delphine Denis Didier Dominique Élise Élodie Emma Emmanuel Enzo Éric ' +
  'Fabrice Farid Fatima Florence Florian François Françoise Frédéric Gabriel Geneviève Gérard Gilles Guillaume Hélène ' +
  'Henri Hugo Inès Isabelle Jacques Jean Jeanne Jennifer Jérémy Jérôme Jessica Joël Jordan Joseph Julie Julien ' +
  'Karim Karine Kevin Kévin Khadija Laetitia Laura Laurence Laurent Léa Leïla Léo Lionel Louis Louise Luc Lucas Lucie ' +
  'Ludovic Manon Marc Marcel Marie Marine Martine Mathieu Mathilde Maurice Maxime Mehdi Mélanie Michel Michèle ' +
  'Mohamed Monique Morgane Myriam Nadia Nathalie Nathan Nicolas Nicole Odile Olivier Pascal Patrice Patricia Patrick ' +
  'Paul Pauline Philippe Pierre Rachid Raphaël Raymond René Richard Robert Roger Romain Sabrina Samira Samuel Sandra ' +
  'Sandrine Sarah Sébastien Serge Simon Sofia Solène Sonia Sophie Stéphane Stéphanie Sylvain Sylvie Théo Thérèse ' +
  'Thierry Thomas Tom Valérie Vanessa Véronique Victor Vincent Virginie Xavier Yanis Yann Yasmine Yves Yvette Zoé';
const FIRST_NAME = new RegExp(
  `(?<![\\p{L}-])(?<!(?:Saint|Sainte|rue|place|école|collège|lycée)[ -])(?:${FIRST_NAMES.replaceAll(' ', '|')})(?![\\p{L}-])`,
  'u',
);

/** The first name of somebody in a sentence: with a civility, in full, one of those `known`, or a first name alone. */
export function nameIn(sentence: string, known: readonly string[] = []): string | undefined {
  const found = CIVILITY.exec(sentence)?.[0] ?? FULL_NAME.exec(sentence)?.[0];
  return found ?? known.find((name) => name !== '' && sentence.includes(name)) ?? FIRST_NAME.exec(sentence)?.[0];
}
