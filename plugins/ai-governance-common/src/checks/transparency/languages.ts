import { countryOf } from '../jurisdictions';

// Jurisdiction: the languages that most people there read, or that are official.
const TABLE = `
AR: es; AT: de; AU: en; BE: nl fr de; BE-BRU: fr nl; BE-VLG: nl; BE-WAL: fr de
BG: bg; BR: pt; CA: en fr; CA-NB: en fr; CA-QC: fr; CH: de fr it rm; CH-GE: fr
CH-TI: it; CH-ZH: de; CL: es; CN: zh; CO: es; CY: el tr; CZ: cs; DE: de; DK: da
EE: et; ES: es ca eu gl; FI: fi sv; FR: fr; GB: en cy; GR: el; HK: zh en; HR: hr
HU: hu; ID: id; IE: en ga; IL: he ar; IN: hi en; IS: is; IT: it; JP: ja; KR: ko
LI: de; LT: lt; LU: fr de lb; LV: lv; MT: mt en; MX: es; MY: ms en; NL: nl
NO: nb no nn; NZ: en mi; PE: es; PH: fil tl en; PL: pl; PT: pt; RO: ro; RS: sr
SE: sv; SG: en zh ms ta; SI: sl; SK: sk; TH: th; TR: tr; TW: zh; UA: uk
US: en; US-PR: es en; VN: vi; ZA: en af zu xh`;

const LANGUAGES = new Map(
  TABLE.split(/[;\n]/)
    .filter(Boolean)
    .map(entry => {
      const [jurisdiction, languages] = entry.split(':');
      return [jurisdiction.trim(), languages.trim().split(' ')] as const;
    }),
);

/**
 * The languages in which customers somewhere can be expected to read;
 * `undefined` where this list does not know. A part of a country that is not
 * listed has the languages of the country.
 */
export function languagesOf(
  jurisdiction: string,
): readonly string[] | undefined {
  return LANGUAGES.get(jurisdiction) ?? LANGUAGES.get(countryOf(jurisdiction));
}
