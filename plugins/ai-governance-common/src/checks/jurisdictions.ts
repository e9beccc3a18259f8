/** The member states of the European Union, by ISO 3166 code. */
const EU =
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(
    ' ',
  );

/** The states of the European Economic Area, by ISO 3166 code. */
export const EEA_STATES: readonly string[] = [...EU, 'IS', 'LI', 'NO'].sort();

const MEMBERS: Record<string, ReadonlySet<string>> = {
  EU: new Set(EU),
  EEA: new Set([...EEA_STATES, 'EU']),
};

/** The country of a jurisdiction: `US` of `US-CA`. */
export function countryOf(jurisdiction: string): string {
  const dash = jurisdiction.indexOf('-');
  return dash < 0 ? jurisdiction : jurisdiction.slice(0, dash);
}

/**
 * Whether a jurisdiction is, or lies in, another: `DE-BY` lies in `DE`, in
 * `EU` and in `EEA`; `DE` does not lie in `DE-BY`.
 */
export function liesIn(jurisdiction: string, other: string): boolean {
  return (
    jurisdiction === other ||
    jurisdiction.startsWith(`${other}-`) ||
    (MEMBERS[other]?.has(countryOf(jurisdiction)) ?? false)
  );
}
