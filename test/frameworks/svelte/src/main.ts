import { mount } from 'svelte';
import Page from './Page.svelte';

const isLate = location.search === '?late';
// A page imports the tag at its top. Here, each mode has its own time.
if (!isLate) await import('campaign-charts/progress');
mount(Page, { target: document.querySelector('#app')! });
if (isLate) setTimeout(() => void import('campaign-charts/progress'), 300);
