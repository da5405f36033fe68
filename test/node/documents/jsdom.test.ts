import { JSDOM } from 'jsdom';
import { testCharts } from './sources.js';

testCharts('jsdom', () => new JSDOM('<!doctype html><html lang="en"></html>', { url: 'http://localhost/' }).window);
