import type { StorybookConfig } from '@storybook/web-components-vite';
import { mergeConfig } from 'vite';

const config: StorybookConfig = {
  framework: { name: '@storybook/web-components-vite', options: {} },
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-themes'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
  // What no story uses; the toolbar is shorter without it, and the first page is painted sooner.
  features: {
    sidebarOnboardingChecklist: false,
    menuOnboardingChecklist: false,
    changeDetection: false,
    interactions: false,
    actions: false,
    measure: false,
    outline: false,
    backgrounds: false,
  },
  viteFinal: (vite) =>
    mergeConfig(vite, {
      // Without the last one the dev server loads lit-html twice.
      optimizeDeps: { include: ['lit', 'd3', 'd3-dsv', 'lit/directive-helpers.js'] },
      logLevel: 'warn',
      build: {
        chunkSizeWarningLimit: 3000,
        // Two chunks in place of eighty: a browser has six connections, and the first page waited for each round of them.
        rolldownOptions: {
          output: {
            codeSplitting: {
              groups: [
                { name: 'charts', test: /\/src\/(?!menu|reading|export)[^?]*\.ts$|node_modules\/(lit|@lit|d3)/ },
                {
                  name: 'storybook',
                  test: /node_modules\/(react|scheduler|storybook|@storybook)(?!.*(axe|Color|matchers))/,
                },
              ],
            },
          },
        },
      },
    }),
};
export default config;
