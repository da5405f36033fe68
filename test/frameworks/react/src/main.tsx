import { createRoot } from 'react-dom/client';
import { Page } from './page';

const mode = location.search;
// A page imports these at its top. Here, each mode has its own.
if (mode === '') await import('campaign-charts/progress');
const Component = mode === '?component' ? (await import('campaign-charts/react')).CampaignProgress : undefined;
createRoot(document.querySelector('#app')!).render(<Page Component={Component} />);
if (mode === '?late') setTimeout(() => void import('campaign-charts/progress'), 300);
