import { useState, type ComponentType } from 'react';
import type { CampaignProgressProps } from 'campaign-charts/react';
import { first, second } from '../figures';

/** The page of the tests, with the tag itself or with a component of it. */
export function Page({ Component }: { Component?: ComponentType<CampaignProgressProps> | undefined }) {
  const [data, setData] = useState(first);
  const [isShown, setShown] = useState(true);
  const [ready, setReady] = useState(0);
  const [problems, setProblems] = useState('');
  const countReady = () => setReady((count) => count + 1);
  const showProblems = ({ detail }: CustomEvent<readonly { pointer: string }[]>) =>
    setProblems(detail.map(({ pointer }) => pointer).join());
  return (
    <main>
      {isShown &&
        (Component ? (
          <Component data={data} source-name="Registry" lang="en" onReady={countReady} onProblems={showProblems} />
        ) : (
          <campaign-progress
            data={data}
            source-name="Registry"
            lang="en"
            oncampaign-ready={countReady}
            oncampaign-problems={showProblems}
          />
        ))}
      <output id="ready">{ready}</output>
      <output id="problems">{problems}</output>
      <button id="update" onClick={() => setData(second)}>
        Update
      </button>
      <button id="remove" onClick={() => setShown(false)}>
        Remove
      </button>
    </main>
  );
}
