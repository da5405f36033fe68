// The one global of the platform that reading needs: every browser and Node have it, the language's own library does not.
declare const URL: new (url: string, base?: string) => { readonly protocol: string; readonly hostname: string };

/**
 * Whether an address may become a link: `http:`, `https:` and addresses relative to the page, of at most 2,048 characters.
 * `javascript:`, `data:`, `file:` and the rest stay text. Never throws.
 */
export function isLink(address: string): boolean {
  if (address.length > 2048 || !address.trim()) return false;
  try {
    const { protocol, hostname } = new URL(address, 'https://page.invalid/');
    // Chromium takes a blank in a host for %20, which no host has.
    return /^https?:$/.test(protocol) && !hostname.includes('%');
  } catch {
    return false;
  }
}
