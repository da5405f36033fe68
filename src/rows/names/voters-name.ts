/** Names of those who voted or answered and of those who might have, in English, German, French and Spanish. */
const VOTERS =
  /^(?:(?:voter )?turnout|(?:registered|eligible) (?:voters|electors|members)|(?:.+ )?(?:eligible|entitled) to vote(?: in .+)?|electorate|(?:total )?(?:number of )?(?:votes|ballots|(?:ballot|voting) papers) (?:cast|issued|polled|sent|distributed|returned|received)(?: in .+)?|(?:total )?(?:answered|responses)|(?:total )?valid votes(?: cast)?|wahlbeteiligung|wahlberechtigte|(?:nicht)?wähler(?:innen(?: und wähler)?|\/-innen)?|(?:abgegebene )?gültige(?: (?:erst|zweit)?stimmen)?|participation|inscrits|votants|(?:suffrages )?exprimés|abstentions?|participación|censo electoral|electores|votantes|votos (?:válidos|emitidos|a candidaturas)|abstención)$/i;

/** True for the name of a row that counts those who voted or answered, or who might have. */
export const isVotersName = (name: string): boolean => VOTERS.test(name);
