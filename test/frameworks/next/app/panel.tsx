'use client';
import type { Problem, ProgressData } from 'campaign-charts';
import { CampaignProgress } from 'campaign-charts/react';
import { useState } from 'react';
import { second } from '../figures';

/** A component of the browser, which the server prints. */
export function Panel({ initial }: { initial: ProgressData }) {
  const [data, setData] = useState(initial);
  const [isShown, setShown] = useState(true);
  const [ready, setReady] = useState(0);
  const [problems, setProblems] = useState('');
  const countReady = () => setReady((count) => count + 1);
  const showProblems = ({ detail }: CustomEvent<readonly Problem[]>) =>
    setProblems(detail.map(({ pointer }) => pointer).join());
  return (
    <section>
      {isShown && (
        <CampaignProgress data={data} source-name="Registry" lang="en" onReady={countReady} onProblems={showProblems} />
      )}
      <output id="ready">{ready}</output>
      <output id="problems">{problems}</output>
      <button id="update" onClick={() => setData(second)}>
        Update
      </button>
      <button id="remove" onClick={() => setShown(false)}>
        Remove
      </button>
    </section>
  );
}
