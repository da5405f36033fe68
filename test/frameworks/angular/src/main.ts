import { provideZonelessChangeDetection } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import { Page } from './page';

const isLate = location.search === '?late';

// A page imports the tag at its top. Here, each mode has its own time.
if (!isLate) await import('campaign-charts/progress');
await bootstrapApplication(Page, { providers: [provideZonelessChangeDetection()] });
if (isLate) setTimeout(() => void import('campaign-charts/progress'), 300);
