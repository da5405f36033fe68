import { nameOf } from '../../written/name.js';

/** A word for a length, in English, German, French and Spanish. */
const LENGTH =
  /(?:^|[ ,(])(?:distance|length|height|elev(?:ation)?|climb(?:ed)?|ascent|altitude|depth|width|(?:water|sea|river) level|höhe(?:nmeter)?|länge|tiefe|breite|strecke|distanz|pegel|wasserstand|hauteur|longueur|profondeur|largeur|altura|longitud|profundidad|anchura|distancia|desnivel)(?![\p{L}])/u;

/** True for the head of a column of lengths, whose "m" are metres: "Height", "Length (m)". Elsewhere "m" is a million. */
export const isLengthName = (header: string): boolean => LENGTH.test(nameOf(header));
