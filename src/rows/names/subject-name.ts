import { nameOf } from '../../written/name.js';

/** Heads of columns of persons, bodies and places, in English, German, French and Spanish. */
const OWNERS = new RegExp(
  `^(?:${[
    '(?:donor|supporter|backer|sponsor|giver|fundraiser|member|volunteer|person|company|organi[sz]ation|charity|customer|client|supplier|team|club|branch|school|class|site|venue|station|area|ward|district|borough|council|constituency|county|region|state|country|nation|city|town|village|place|location|street)(?: name)?s?',
    'spender(?:in)?|name|verein|firma|mitglied|schule|klasse|standort|ort|stadtteil|bezirk|gemeinde|stadt|kreis|land|bundesland',
    'donateur|donatrice|nom|membre|entreprise|association|école|lieu|quartier|commune|ville|département|région|pays',
    'donante|nombre|socio|empresa|asociación|escuela|lugar|barrio|municipio|ciudad|provincia|región|país',
  ].join('|')})$`,
);

/** True for the head of a column of persons, bodies or places, of which each has figures of its own: two donors are not compared as two times are. */
export const isOwnerName = (header: string | undefined): boolean => OWNERS.test(nameOf(header));

/** Names of those who voted or answered and of those who might have, in English, German, French and Spanish. */
const VOTERS =
  /^(?:(?:voter )?turnout|(?:registered|eligible) (?:voters|electors|members)(?:\/turnout)?|total votes(?: cast)?|(?:total )?electors|total (?:registered |eligible )?voters|(?:.+ )?(?:eligible|entitled) to vote(?: in .+)?|electorate|(?:total )?(?:number of )?(?:votes|ballots|(?:ballot|voting) papers) (?:cast|issued|polled|sent|distributed|returned|received)(?: in .+)?|(?:total )?(?:answered|responses)|(?:total )?valid votes(?: cast)?|wahlbeteiligung|wahlberechtigte|(?:nicht)?wähler(?:innen(?: und wähler)?|\/-innen)?|(?:abgegebene )?gültige(?: (?:erst|zweit)?stimmen)?|participation|inscrits|votants|(?:suffrages )?exprimés|abstentions?|participación|censo(?: electoral)?|electores|votantes|votos (?:válidos|emitidos|a candidaturas)|abstención)$/i;

/** True for the name of a row that counts those who voted or answered, or who might have. */
export const isVotersName = (name: string): boolean => VOTERS.test(name);

/** Names of the number of those who were asked, or of whom a share is, in English, German, French and Spanish. */
const SAMPLE =
  '(?:un)?(?:weighted )?(?:base|sample(?: size)?)|n|(?:number of )?respondents|basis|fallzahl|befragte|effectif|répondants|muestra|encuestados|(?:\\p{L}+[ _])?denominator';
const COLUMN = new RegExp(`^(?:${SAMPLE})(?!\\p{L})`, 'iu');
const ROW = new RegExp(`^(?:${SAMPLE})(?: ?[(=:].*| \\d[\\d.,]{2,} \\p{L}.*)?$`, 'iu');

/** True for the header of a column that counts who was asked: "Base (n)", "Sample". */
export const isSampleName = (header = ''): boolean => COLUMN.test(header);

/** True for the name of a row that does, and says nothing else: "Unweighted base", "n =". */
export const isSampleRow = (name: string): boolean => ROW.test(name.trim());

/** Heads of counts, below which 2,012 is no year. */
const COUNTED =
  /^(?:(?:(?:total|team|league) )?(?:points|pts|punkte|puntos|votes|visits|visitors|members|donors|people|signatures|volunteers|staff|employees|headcount|fte)|.+ \((?:n|no\.?|number|count|#|anzahl|nombre|número)\)|(?:number|anzahl|nombre|número) (?:of|der|von|des?) .+)$/;

/** True for the header of a column of numbers that are no years, whatever their size: "Points", "Base (n)". */
export const isCountName = (header = ''): boolean => isSampleName(header) || COUNTED.test(nameOf(header));

/** A word for a length, in English, German, French and Spanish. */
const LENGTH =
  /(?:^|[ ,(])(?:distance|how far|met(?:re|er)s|length|height|elev(?:ation)?|climb(?:ed)?|ascent|altitude|depth|width|girth|(?:water|sea|river|flood|lake) levels?|tides?|high tide|low tide|snow(?: depth)?(?= ?(?:\(|$))|(?:long|high|triple) jump|javelin|discus|shot(?: put)?|höhe(?:nmeter)?|länge|tiefe|breite|strecke|distanz|pegel(?:stand)?|wasserstand|weitsprung|hochsprung|(?:kugelstoß|wurf|sprung)weite|schneehöhe|saut en (?:longueur|hauteur)|niveau (?:de l['’]eau|de la \p{L}+)|enneigement|hauteur|longueur|profondeur|largeur|altura|longitud|profundidad|anchura|distancia|desnivel)(?![\p{L}])/u;

/** True for the head of a column of lengths, whose "m" are metres: "Height", "Length (m)". Elsewhere "m" is a million. */
export const isLengthName = (header: string): boolean => LENGTH.test(nameOf(header));

/** True for the whole name of a column in front of "(m)" in its head, if that is metres: "Level". Cells of "1.2m" below it may be money. */
export const isHeightName = (name: string): boolean =>
  /^(?:levels?|(?:typical|normal|usual) range|diameter|radius|thickness|visibility)$/.test(nameOf(name));

/** Heads of who asked, in English, German, French and Spanish. */
const POLLSTERS =
  /^(?:poll(?:ster|ing (?:firm|company|organi[sz]ation|house))s?|institut(?:e|o)?|(?:umfrage|meinungsforschungs)institut|institut de sondages?|sondeur|encuestadora|casa encuestadora)$/;

/** True for the head of a column of who asked: "Pollster", "Institut". */
export const isPollsterName = (header: string): boolean => POLLSTERS.test(nameOf(header));
