// Remarks on figures that have numbers themselves.

/** The per cent of a target in brackets after the figure that it is of: "£12,400 (62% of goal)". */
const OF_AIM =
  /^\d[\d.,]* ?(?:%|per ?cent) (?:of (?:the |our )?(?:goal|target|total|budget|plan)|funded|raised|complete[d]?|reached|achieved|done)$/i;

/** A figure as a share of another one: "70% of 169". */
const OF_OTHER = /^\d[\d.,]* ?% (?:of|von|de|du|del|der|di) (?:the )?[\p{Sc}\d]/iu;

/** A remark that counts some of those of a figure: "40 affordable", "2 absent". Per cents and money are figures of their own. */
const COUNTED =
  /^\d[\d.,]* (?!(?:per|pour|por|to|pro|thousand|million|billion|p?pts?|points?|prozent)(?!\p{L}))\p{L}{3,}(?: \p{L}+)*$/iu;

/** A remark that is a change or a difference: "+£200", "− 3 points". */
const SIGNED = /^[+−-] ?(?:\p{Sc}|\d[\d.,]* \p{L})/u;

/** True for a remark that has a number and is no figure of its own: a part of the figure, its per cent of a target, or a difference. */
export const isNumberedRemark = (remark: string): boolean =>
  [OF_AIM, OF_OTHER, COUNTED, SIGNED].some((form) => form.test(remark));
