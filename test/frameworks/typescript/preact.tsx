import type {} from 'campaign-charts/types/preact';
import type { CampaignProgress as ProgressElement } from 'campaign-charts';

import { useRef } from 'preact/hooks';
import homes from './homes.json' with { type: 'json' };

export function Page() {
  const ref = useRef<ProgressElement>(null);
  return (
    <>
      <campaign-progress
        ref={ref}
        data={homes}
        source-name="x"
        decimals={1}
        className="x"
        oncampaign-problems={({ detail }) => console.log(detail[0]?.pointer)}
      />
      <campaign-figure heading="Homes" value=">6000" scale={1000} />
      <campaign-breakdown whole form="share">
        <table></table>
      </campaign-breakdown>
      <campaign-delta data={{ title: 'x', series: [] }} against="first" onClick={() => 0} key="a" />
      {/* @ts-expect-error no measures */}
      <campaign-progress data={{ title: 'x' }} />
      {/* @ts-expect-error a wrong member */}
      <campaign-progress data={{ title: 'x', measures: [{ label: 'x', value: 1, kind: 'sort' }] }} />
      {/* @ts-expect-error a wrong form */}
      <campaign-breakdown form="pie" />
      {/* @ts-expect-error no such detail */}
      <campaign-figure oncampaign-problems={({ detail }) => detail.nothing} />
    </>
  );
}
