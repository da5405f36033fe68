import { first, second } from '../figures';

const chart = document.querySelector('campaign-progress')!;
const show = (id: string, text: string) => (document.getElementById(id)!.textContent = text);
let ready = 0;
chart.addEventListener('campaign-ready', () => show('ready', String(++ready)));
chart.addEventListener('campaign-problems', ({ detail }) =>
  show('problems', detail.map(({ pointer }) => pointer).join()),
);
document.getElementById('update')!.onclick = () => (chart.data = second);
document.getElementById('remove')!.onclick = () => chart.remove();

// A page sets an object or has JSON text in the attribute, and imports the tag at its top. Here, each mode has its own.
const mode = location.search;
if (mode !== '?attribute') chart.data = first;
if (mode === '?late') setTimeout(() => void import('campaign-charts/progress'), 300);
else void import('campaign-charts/progress');
