import type { Problem } from 'campaign-charts';
import { useState } from 'preact/hooks';
import { first, second } from '../figures';

/** The page of the tests. */
export function Page() {
  const [data, setData] = useState(first);
  const [isShown, setShown] = useState(true);
  const [ready, setReady] = useState(0);
  const [problems, setProblems] = useState('');
  const showProblems = ({ detail }: CustomEvent<readonly Problem[]>) =>
    setProblems(detail.map(({ pointer }) => pointer).join());
  return (
    <main>
      {isShown && (
        <campaign-progress
          data={data}
          source-name="Registry"
          lang="en"
          oncampaign-ready={() => setReady((count) => count + 1)}
          oncampaign-problems={showProblems}
        />
      )}
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
