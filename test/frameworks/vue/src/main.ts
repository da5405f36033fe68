import { createApp } from 'vue';
import Page from './page.vue';

const mode = location.search;
// A page imports the tag at its top. Here, each mode has its own time.
if (!mode.startsWith('?late')) await import('campaign-charts/progress');
createApp(Page, { isProperty: mode.endsWith('property') }).mount('#app');
if (mode.startsWith('?late')) setTimeout(() => void import('campaign-charts/progress'), 300);
