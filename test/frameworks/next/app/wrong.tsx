import { CampaignProgress } from 'campaign-charts/react';

// Must not compile.
export const page = <CampaignProgress data={{ title: 'Homes insulated' }} />;
