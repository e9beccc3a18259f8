import { stdnum } from 'stdnum';
import { Finder, matchesOf } from './spans';

/**
 * Numbers that states give to people, where form and checksum together make a
 * chance hit unlikely. Those without either are not in the list: an order
 * number would look the same.
 */
const NATIONAL_IDS = [
  { form: /\d{3}\.\d{3}\.\d{3}-\d{2}/, validator: stdnum.BR.cpf },
  { form: /756[. ]?\d{4}[. ]?\d{4}[. ]?\d{2}/, validator: stdnum.CH.ssn },
  { form: /\d{2} ?\d{3} ?\d{3} ?\d{3}/, validator: stdnum.DE.idnr },
  {
    form: /\d{2}\.?\d{2}\.?\d{2}[- ]?\d{3}[. ]?\d{2}/,
    validator: stdnum.BE.nn,
  },
  { form: /\d{8}-?[A-Za-z]/, validator: stdnum.ES.dni },
  { form: /[XYZxyz]-?\d{7}-?[A-Za-z]/, validator: stdnum.ES.nie },
  { form: /\d{6}[-+A]\d{3}[0-9A-Z]/, validator: stdnum.FI.hetu },
  {
    form: /[12] ?\d{2} ?\d{2} ?\d[\dABab] ?\d{3} ?\d{3} ?\d{2}/,
    validator: stdnum.FR.nir,
  },
  {
    form: /[A-Za-z]{6}[\dL-NP-V]{2}[A-Za-z][\dL-NP-V]{2}[A-Za-z][\dL-NP-V]{3}[A-Za-z]/,
    validator: stdnum.IT.codicefiscale,
  },
  { form: /\d{6} ?\d{5}/, validator: stdnum.NO.fodselsnummer },
  { form: /\d{11}/, validator: stdnum.PL.pesel },
  { form: /[1-9]\d{12}/, validator: stdnum.RO.cnp },
  { form: /(?:\d{2})?\d{6}[-+]\d{4}/, validator: stdnum.SE.personnummer },
].map(({ form, validator }) => ({
  // Hyphens and points beside it make it a part of something longer.
  pattern: new RegExp(
    `(?<![\\p{L}\\p{N}]|[\\p{L}\\p{N}][-./_])${form.source}(?![\\p{L}\\p{N}]|[-./_][\\p{L}\\p{N}])`,
    'gu',
  ),
  validator,
}));

/** Finds national identity and tax numbers of people. */
export const findNationalIds: Finder = text =>
  NATIONAL_IDS.flatMap(({ pattern, validator }) =>
    matchesOf(text, pattern).filter(
      ({ start, end }) => validator.validate(text.slice(start, end)).isValid,
    ),
  );
