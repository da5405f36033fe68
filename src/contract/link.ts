// Every browser and Node have this global; the library of the language itself does not declare it.
declare const URL: new (
  url: string,
  base?: string,
) => { readonly protocol: string; readonly hostname: string; readonly username: string; readonly password: string };

/**
 * True if an address is safe as a link: `http:`, `https:` or relative to the page, of at most 2,048 characters. False for `javascript:`, `data:`,
 * `file:` and all others, and for an address with a user name or a password. Never throws.
 */
export function isLink(address: string): boolean {
  if (address.length > 2048 || !address.trim()) return false;
  try {
    const { protocol, hostname, username, password } = new URL(address, 'https://page.invalid/');
    // Chromium takes a blank in a host for %20, which no host has.
    return /^https?:$/.test(protocol) && !hostname.includes('%') && !username && !password;
  } catch {
    return false;
  }
}
