import { createSignal, Show } from 'solid-js';
import { first, second } from '../figures';

/** The page of the tests. */
export function Page() {
  const [data, setData] = createSignal(first);
  const [isShown, setShown] = createSignal(true);
  const [ready, setReady] = createSignal(0);
  const [problems, setProblems] = createSignal('');
  return (
    <main>
      <Show when={isShown()}>
        <campaign-progress
          data={data()}
          source-name="Registry"
          lang="en"
          on:campaign-ready={() => setReady((count) => count + 1)}
          on:campaign-problems={({ detail }) => setProblems(detail.map(({ pointer }) => pointer).join())}
        />
      </Show>
      <output id="ready">{ready()}</output>
      <output id="problems">{problems()}</output>
      <button id="update" onClick={() => setData(second)}>
        Update
      </button>
      <button id="remove" onClick={() => setShown(false)}>
        Remove
      </button>
    </main>
  );
}
