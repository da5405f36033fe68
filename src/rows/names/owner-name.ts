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
