/**
 * Words in English, German and French by which the name of a type of data, or
 * its source, plainly gives away whose and of which sort it is.
 */

// Beginnings of words.
const SENSITIVE_STEMS = [
  'health',
  'medical',
  'diagnos[ie]',
  'disabilit',
  'illness',
  'patient',
  'religio',
  'ethni',
  'raci?al',
  'race\\b',
  'biometri',
  'fingerprint',
  'voiceprint',
  'facial',
  'genetic',
  'sexual',
  'sexuel',
  'trade union',
  'political (?:affiliation|belief|opinion|view)',
  'konfession',
  'glaubens',
  'genetisch',
  'politische (?:gesinnung|meinung|überzeugung)',
  'santé',
  'médica',
  'maladie',
  'handicap',
  'biométri',
  'empreintes? digitale',
  'génétique',
  'syndica(?:t|ts|le|les)(?![\\p{L}])',
  'opinions? politique',
];

// German puts such words anywhere into compounds.
const SENSITIVE_PARTS = [
  'gesundheit',
  'krankheit',
  'krankenakte',
  'behinderung',
  'fingerabdr',
  'gewerkschaft',
];

const SENSITIVE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${SENSITIVE_STEMS.join('|')})|${SENSITIVE_PARTS.join(
    '|',
  )}`,
  'iu',
);
const HEALTH_OF_THINGS =
  /\b(?:account|battery|business|company|credit|device|financial|network|system) health/i;

const PERSON =
  /(?<![\p{L}\p{N}])(?:applicants?|borrowers?|candidate?s?|claimants?|clients?|clientes?|consumers?|customers?|employees?|guests?|members?|patients?|policyholders?|tenants?|users?|you(?:r|rself)?(?!\p{L})|antragsteller|bewerber|kund(?:e|en|in|innen)(?!\p{L})|mieter|nutzer|versicherte|assurée?s?|demandeu|emprunteu|locataires?|salariée?s?|utilisat|(?:ihnen|ihre[mnrs]?|vous|votre|vos)(?!\p{L}))(?! (?:applications?|devices?|servers?|software|states?)\b)/iu;
const NOT_ABOUT_ONE_PERSON = /anonym|aggregat|aggregiert|agrég|statisti/i;

/** Whether a name says health, belief, origin, body or the like. */
export function namesSensitiveData(name: string): boolean {
  return SENSITIVE.test(name) && !HEALTH_OF_THINGS.test(name);
}

/**
 * Whether a source is a customer or another person, so that the data is about
 * people, unless source or name say that it is about no single one.
 */
export function namesPerson(source: string, name: string): boolean {
  return (
    PERSON.test(source) &&
    !NOT_ABOUT_ONE_PERSON.test(source) &&
    !NOT_ABOUT_ONE_PERSON.test(name)
  );
}
