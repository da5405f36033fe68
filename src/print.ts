// Prints the charts of whole pages on a server. Needs `@lit-labs/ssr` and `parse5`.
import { LitElementRenderer, type RenderInfo } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { parse } from 'parse5';
import { parsedMarkup, type ParsedNode } from './print/parsed-markup.js';
import './server.js';

/** True for a tag of this library. */
const isChart = ({ nodeName }: ParsedNode): boolean =>
  nodeName.startsWith('campaign-') && customElements.get(nodeName) !== undefined;

/** The tags of charts in a page that have no shadow root yet, in the order of the page. */
const chartsIn = (node: ParsedNode): readonly ParsedNode[] =>
  (node.childNodes ?? []).flatMap((child) =>
    isChart(child) && !child.childNodes?.some(isShadowRoot) ? child : chartsIn(child),
  );

const isShadowRoot = ({ nodeName, attrs }: ParsedNode): boolean =>
  nodeName === 'template' && !!attrs?.some(({ name }) => name === 'shadowrootmode');

/** The shadow root of a chart as a `<template>`. Empty if nothing can be drawn, so that the page stays as it is. */
async function shadowRootOf(chart: ParsedNode): Promise<string> {
  const renderer = new LitElementRenderer(chart.nodeName);
  const markup = parsedMarkup(chart);
  const form = markup.getAttribute('form');
  renderer.setProperty('markup', markup);
  if (form !== null) renderer.setAttribute('form', form);
  renderer.connectedCallback();
  const context: RenderInfo = {
    elementRenderers: [LitElementRenderer],
    customElementInstanceStack: [renderer],
    customElementHostStack: [renderer],
    eventTargetStack: [],
    slotStack: [],
    deferHydration: false,
  };
  const root = await collectResult(renderer.renderShadow(context) ?? []);
  return root.includes('<figure') ? `<template shadowrootmode="open">${root}</template>` : '';
}

/**
 * Prints the charts of a page: HTML in which each tag has its drawing as a declarative shadow root. Everything else stays as it was written.
 *
 * - Drawn are the sources that are in the page: the attribute `data`, a child script or table, plain attributes. A file in `src` is left to the
 *   browser, and so is what cannot be read.
 * - Tags that have a shadow root already are left as they are.
 */
export async function printCharts(page: string): Promise<string> {
  let printed = '';
  let from = 0;
  for (const chart of chartsIn(parse(page, { sourceCodeLocationInfo: true }) as ParsedNode)) {
    const end = chart.sourceCodeLocation?.startTag?.endOffset;
    if (end === undefined) continue;
    printed += page.slice(from, end) + (await shadowRootOf(chart));
    from = end;
  }
  return printed + page.slice(from);
}
