import { createComponent, type EventName } from '@lit/react';
import * as React from 'react';
import { CampaignBreakdown as Breakdown } from './breakdown/element.js';
import { CampaignDelta as Delta } from './delta/element.js';
import { define } from './element/define.js';
import type { ChartEvents } from './element/events.js';
import { CampaignFigure as Figure } from './figure/element.js';
import { CampaignProgress as Progress } from './progress/element.js';
import { CampaignTimeline as Timeline } from './timeline/element.js';

const event = <Name extends keyof ChartEvents>(name: Name): EventName<ChartEvents[Name]> =>
  name as string as EventName<ChartEvents[Name]>;

const EVENTS = {
  onReady: event('campaign-ready'),
  onProblems: event('campaign-problems'),
  onLoading: event('campaign-loading'),
  onError: event('campaign-error'),
  onPoint: event('campaign-point'),
  onSelect: event('campaign-select'),
};

/** Registers a tag and makes a component of it, which sets properties and listeners after React has drawn. */
function component<Chart extends HTMLElement>(tagName: string, displayName: string, elementClass: new () => Chart) {
  define(tagName, elementClass);
  return createComponent({ react: React, tagName, displayName, elementClass, events: EVENTS });
}

// A bundler leaves out a component that is not used, and with it the chart. The types are those of the manifest (scripts/framework-types.js).
/** `<campaign-figure>` as a component of React. */
export const CampaignFigure = /* @__PURE__ */ component('campaign-figure', 'CampaignFigure', Figure);
/** `<campaign-progress>` as a component of React. */
export const CampaignProgress = /* @__PURE__ */ component('campaign-progress', 'CampaignProgress', Progress);
/** `<campaign-breakdown>` as a component of React. */
export const CampaignBreakdown = /* @__PURE__ */ component('campaign-breakdown', 'CampaignBreakdown', Breakdown);
/** `<campaign-delta>` as a component of React. */
export const CampaignDelta = /* @__PURE__ */ component('campaign-delta', 'CampaignDelta', Delta);
/** `<campaign-timeline>` as a component of React. */
export const CampaignTimeline = /* @__PURE__ */ component('campaign-timeline', 'CampaignTimeline', Timeline);
