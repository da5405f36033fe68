/** Names of sexes, in English, German, French and Spanish. */
const SEXES = 'males?|females?|men|women|boys|girls|männer|frauen|hommes|femmes|hombres|mujeres';

const SEX = new RegExp(`^(?:${SEXES})$`, 'i');
const SEX_OR_ALL = new RegExp(`^(?:${SEXES}|persons|both sexes)$`, 'i');

/** Names of all sexes together. */
const ALL = /^(?:both sexes|persons|beide geschlechter|les deux sexes|ambos sexos)$/i;

/** Names next to these, of those who are neither or did not say. */
const OTHER =
  /^(?:non-?binary|(?:an)?other(?: genders?)?|divers(?:e|es)?|x|autres?|otr[oa]s?|prefer not to say|not (?:known|stated|specified)|unknown|keine angabe|k\. ?a\.|non binaires?|no binari[oa]s?)(?:[ /].*)?$/i;

/** True for the name of a sex: "Women". */
export const isSexName = (name: string): boolean => SEX.test(name);

/** True for the name of a sex, or in English of all together: "Persons". */
export const isSexOrAllName = (name: string): boolean => SEX_OR_ALL.test(name);

/** True for the name of all sexes together: "Persons", "Beide Geschlechter". */
export const isAllSexesName = (name: string): boolean => ALL.test(name);

/** True for the name of those who are of no sex that is named, or did not say: "Other", "Prefer not to say". */
export const isOtherSexName = (name: string): boolean => OTHER.test(name);
