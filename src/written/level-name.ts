import { once } from './once.js';

/** Names that begin with an average: "Median age", "Annual average price", "Durchschnittsalter", "Taux de chômage". Cameras, grants and claims are counted. In small letters, as all below. */
const averageFirst = /* @__PURE__ */ once(
  () =>
    /^(?:the )?(?:(?!above|below|over|under)\p{L}+ )?(?:average|mean|median)(?! (?:speed )?(?:cameras?|machines?|grants?|claims?)\b) \p{L}|^(?:durchschnitt|mittlere[rs]? |taux |moyenne |prix moyen|âge (?:moyen|médian)|revenu (?:moyen|médian)|indice |tasa |promedio |edad media(?:na)? |índice )/u,
);

/** Names that end with a rate, an index or an average, before what they are of: "Unemployment rate by region", "Rate of return", "Price index, 2024". Business rates are a tax, and an electorate and nitrate are none. */
const rateLast = /* @__PURE__ */ once(
  () =>
    /(?:^|[^\p{L}])(?:(?<!(?:business|domestic|water|council|tax) )rates?|ratio|index|(?<!(?:above|below|over|under) )(?:average|mean|median)|quote|life expectancy|lebenserwartung|espérance de vie|esperanza de vida)(?= (?:of|by|in|per|for|at|among|nach|je|in|im|par|en|por)\b|\s*(?:[([,:–\u2014]|\d|$))|\p{L}{3}(?:quote|(?<!to|po|[td])rate|index|dichte)(?:n)?(?= (?:nach|je|in|im)\b|\s*(?:[([,:]|$))/u,
);

/** Names of figures that are divided by something: "Crimes per 1,000 people", "GDP per head", "Kosten pro Kopf". Per cents are shares. */
const DIVIDED =
  /\b(?:per (?!cent)|pro |je )(?:[\d., ]+|head|capita|person|people|pupils?|students?|child|patients?|households?|employee|million|hour|kopf|einwohner|schüler|habitant|habitante)|\bpar (?:habitant|tête|élève)|\bpor (?:habitante|persona|alumno)/u;

/** A word that each name of a rate, an index or an average has. Most names have none, and the expressions for the names themselves are slow to compile. */
const MAY_BE_LEVEL =
  /average|mean|m[eé]dian|durchschnitt|mittlere|taux|moyen|[ií]ndice|tasa|promedio|edad media|rate|ratio|index|quote|expectancy|erwartung|esp[eé]ran|dichte/;

/** A word that each name of a divided figure has. */
const MAY_BE_DIVIDED = /\b(?:per|pro|je|par|por) /;

/** True for the name of figures that have no sum, averages, rates, indices and ratios: "Median age by region", "Unemployment rate", "Cost per head". False for any other, such as "Business rates". Never throws. */
export const isLevelName = (name: string): boolean => {
  const small = name.trim().toLowerCase();
  if (MAY_BE_LEVEL.test(small) && (averageFirst().test(small) || rateLast().test(small))) return true;
  return MAY_BE_DIVIDED.test(small) && DIVIDED.test(small);
};
