import { CampaignFigure } from 'campaign-charts/react';
import { first } from '../figures';
import { Panel } from './panel';

/** A component of the server, with a chart of its own and one that the browser goes on with. */
export default function Page() {
  return (
    <main>
      <CampaignFigure data={{ title: 'Homes insulated', value: 85000 }} lang="en" title="Homes" />
      <Panel initial={first} />
    </main>
  );
}
