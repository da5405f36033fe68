import { once } from './once.js';
import { anyOf, type WordsByLanguage } from './word-patterns.js';

/** Words for what is still to come, in English, German, French and Spanish. */
const TO_COME = new RegExp(
  `^(?:${anyOf({
    en: 'planned|upcoming|future|scheduled|pending|proposed|expected|forecast|to (?:come|do|start|be started)|coming(?: soon| up)?|next|not (?:yet )?(?:started|begun|due)|yet to (?:start|begin)',
    de: 'geplant|voraussichtlich|erwartet|bevorstehend|künftig|zukünftig|ausstehend|vorgesehen|(?:noch )?nicht (?:gestartet|begonnen)',
    fr: 'prévue?s?|planifiée?s?|programmée?s?|à venir|(?:pas encore|non) (?:commencée?|démarrée?)',
    es: 'previst[oa]s?|planificad[oa]s?|programad[oa]s?|pendientes?|próxim[oa]s?|por (?:venir|comenzar)|(?:aún )?no (?:iniciad[oa]|comenzad[oa])',
  })})$`,
  'iu',
);

/** True for a text that says no more than that something is still to come: "planned", "not started". */
export const isToCome = (text: string): boolean => TO_COME.test(text.trim());

/** Words for a time that may still change. */
export const TENTATIVE: WordsByLanguage = {
  en: 'tbc|to be confirmed|tentative',
  de: 'noch offen|noch zu bestätigen',
  fr: 'à confirmer',
  es: 'por confirmar',
};
const tentative = /* @__PURE__ */ once(() => new RegExp(`^(?:${anyOf(TENTATIVE)})$`, 'iu'));

/** True for a text that says no more than that a time may still change: "tbc". */
export const isTentative = (text: string): boolean => tentative().test(text.trim());
