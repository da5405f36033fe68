import { Window } from 'happy-dom';
import { testCharts } from './sources.js';

testCharts('happy-dom', () => new Window({ url: 'http://localhost/' }));
