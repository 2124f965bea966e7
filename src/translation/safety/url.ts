/** Why a link may not lead to an address, or undefined when it may: relative, `https:` or `mailto:`, nothing else. */
export function toUrlFault(url: string): string | undefined {
  if (/[\p{Cc}\s\\<>"'`{}|^]/u.test(url)) return 'holds a blank, a backslash or a sign that no address has';
  // A browser strips, decodes and folds before it looks for the scheme: what is not plainly one of ours is refused.
  const plain = toDecoded(url)
    .replace(/[\p{Cc}\p{Cf}\s]/gu, '')
    .normalize('NFKC')
    .toLowerCase();
  if (plain.startsWith('//') || plain.startsWith('/\\') || plain.startsWith('\\'))
    return 'leads to another host without saying how';
  if (plain.startsWith('/'))
    return 'begins with /, which is the root of a disk when the site is opened from one';
  const scheme = /^([^/?#]*?):/.exec(plain)?.[1];
  if (scheme === undefined) return toPathFault(url);
  if (!/^(?:https|mailto):/i.test(url)) return `has the scheme "${scheme}:"`;
  if (scheme === 'mailto')
    return /^mailto:[\w.+-]+@[\w.-]+$/i.test(url) ? undefined : 'is more than one address of mail';
  const [, host = ''] = /^https:\/\/([^/?#]*)/i.exec(url) ?? [];
  if (host.includes('@')) return 'hides its host behind a name and @';
  if (!/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i.test(host)) return 'has a host that is no plain name';
  return /(?:^|\.)xn--/i.test(host) ? 'has a host in letters that may look like another' : undefined;
}

function toPathFault(url: string): string | undefined {
  const path = url.split(/[?#]/)[0] ?? '';
  if (/%(?:2e|2f|5c|00)/i.test(path)) return 'hides a dot, a slash or a null in its path';
  return /^(?:\.\.\/){3}/.test(path) ? 'climbs out of the site' : undefined;
}

function toDecoded(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}
