import { withoutSigns } from '../../rows/names/rating.js';
import { anyOf } from '../../written/word-patterns.js';

/** The words of a remark. */
const wordsOf = (remark: string | undefined): string => withoutSigns(remark?.trim() ?? '');

/** Words for what is still to come, in English, German, French and Spanish. */
const TO_COME = new RegExp(
  `^(?:${anyOf({
    en: 'planned|upcoming|future|scheduled|pending|proposed|expected|forecast|to (?:come|do|start|be started)|coming(?: soon| up)?|next|not (?:yet )?(?:started|begun|due)|yet to (?:start|begin)',
    de: 'geplant|bevorstehend|künftig|zukünftig|ausstehend|vorgesehen|(?:noch )?nicht (?:gestartet|begonnen)',
    fr: 'prévue?s?|planifiée?s?|programmée?s?|à venir|(?:pas encore|non) (?:commencée?|démarrée?)',
    es: 'previst[oa]s?|planificad[oa]s?|programad[oa]s?|pendientes?|próxim[oa]s?|por (?:venir|comenzar)|(?:aún )?no (?:iniciad[oa]|comenzad[oa])',
  })})$`,
  'iu',
);

/** True for a remark that says no more of a phase or an event than that it is still to come: "Upcoming", "⏳ not started". */
export const isToCome = (remark: string | undefined): boolean => TO_COME.test(wordsOf(remark));

/** Words for what has come to pass or has begun. */
const BEGUN = new RegExp(
  `^(?:${anyOf({
    en: 'done|completed?|released|shipped|launched|deployed|implemented|achieved|delivered|met|finished|reached|open(?:ed)?|operational|in (?:operation|service|use)|live|passed|closed|started|begun|in progress|under ?way|ongoing|active',
    de: 'erledigt|abgeschlossen|fertig(?:gestellt)?|erreicht|eröffnet|in betrieb|begonnen|gestartet|laufend|läuft|in arbeit|im gange',
    fr: 'fait|terminée?s?|achevée?s?|réalisée?s?|livrée?s?|atteinte?s?|commencée?s?|démarrée?s?|ouverte?s?|en service|en cours',
    es: 'hech[oa]s?|terminad[oa]s?|finalizad[oa]s?|completad[oa]s?|realizad[oa]s?|lograd[oa]s?|iniciad[oa]s?|comenzad[oa]s?|abiert[oa]s?|en servicio|en curso',
  })})(?!\\p{L})`,
  'iu',
);

/** A tick alone. */
const TICK = /^[✅☑✓✔]\ufe0f?$/u;

/** True for a remark that says that a phase or an event has come to pass or has begun: "Done", "✅ in progress", a tick. */
export const isBegun = (remark: string | undefined): boolean =>
  TICK.test(remark?.trim() ?? '') || BEGUN.test(wordsOf(remark));
