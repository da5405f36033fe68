import { render } from 'preact';
import { Page } from './page';

const isLate = location.search === '?late';
// A page imports the tag at its top. Here, each mode has its own time.
if (!isLate) await import('campaign-charts/progress');
render(<Page />, document.querySelector('#app')!);
if (isLate) setTimeout(() => void import('campaign-charts/progress'), 300);
