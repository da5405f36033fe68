import type { StorybookConfig } from '@storybook/web-components-vite';
import { mergeConfig } from 'vite';

const config: StorybookConfig = {
  framework: { name: '@storybook/web-components-vite', options: {} },
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-themes'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
  features: { sidebarOnboardingChecklist: false },
  viteFinal: (vite) =>
    mergeConfig(vite, {
      // Without the last one the dev server loads lit-html twice.
      optimizeDeps: { include: ['lit', 'd3', 'd3-dsv', 'lit/directive-helpers.js'] },
      logLevel: 'warn',
      build: { chunkSizeWarningLimit: 2000 },
    }),
};
export default config;
