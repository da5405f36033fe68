// @ts-check

/** Runs in the page before all else: keeps what is written to the console as an error, and what nobody caught. */
const LISTENER = `<script>
  window.complaints = [];
  const { error } = console;
  console.error = (...parts) => {
    complaints.push(parts.map(String).join(' '));
    error(...parts);
  };
  addEventListener('error', ({ message }) => complaints.push(String(message)));
  addEventListener('unhandledrejection', ({ reason }) => complaints.push(String(reason)));
</script>`;

/** A plugin for @web/test-runner: Storybook's story page keeps its errors in the list `window.complaints`. */
export const complaints = () => ({
  name: 'complaints',
  transform({ path, body }) {
    return path.endsWith('/storybook-static/iframe.html') ? body.replace('<head>', `<head>${LISTENER}`) : undefined;
  },
});
