import type {} from 'campaign-charts/types/react';
import type { CampaignProgress as ProgressElement } from 'campaign-charts';
import { CampaignProgress, CampaignFigure } from 'campaign-charts/react';
import { useRef } from 'react';
import homes from './homes.json' with { type: 'json' };

declare global {
  interface CampaignForms {
    dots: true;
  }
}

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
      <CampaignProgress
        ref={ref}
        data={homes}
        onReady={() => 0}
        onProblems={({ detail }) => detail[0]?.code}
        onError={({ detail }) => detail.code}
        lang="en"
      />
      <CampaignFigure heading="x" value={3} className="a" />
      <campaign-breakdown form="dots" />
      {/* @ts-expect-error no measures */}
      <campaign-progress data={{ title: 'x' }} />
      {/* @ts-expect-error a wrong member */}
      <campaign-progress data={{ title: 'x', measures: [{ label: 'x', value: 1, kind: 'sort' }] }} />
      {/* @ts-expect-error a wrong form */}
      <campaign-breakdown form="pie" />
      {/* @ts-expect-error no such detail */}
      <campaign-figure oncampaign-problems={({ detail }) => detail.nothing} />
      {/* @ts-expect-error no measures */}
      <CampaignProgress data={{ title: 'x' }} />
      {/* @ts-expect-error no such detail */}
      <CampaignProgress onError={({ detail }) => detail.nothing} />
    </>
  );
}
