/** Names of an average of all that the others are a part of, in English, German, French and Spanish. "Daily average" is none. */
const AVERAGE_OF_ALL =
  /^(?:(?:the )?(?:national|regional|state(?:wide)?|county|district|sector|industry|peer(?: group)?|group|england|english|scottish|welsh|uk|gb|eu|oecd|us|world|global) (?:average|mean|median)|average (?:of|for) (?:all|similar|the (?:region|country|county|sector))\b.*|(?:bundes|landes|kreis|branchen)durchschnitt|moyenne (?:nationale|régionale|départementale|du secteur)|(?:media|promedio) (?:nacional|regional|autonómic[ao]|del sector))(?: ?[(,].*)?$/iu;

/** True for the name of an average of all, with which others are compared: "National average", "Average of similar schools". */
export const isAverageOfAll = (name: string): boolean => AVERAGE_OF_ALL.test(name.trim());
