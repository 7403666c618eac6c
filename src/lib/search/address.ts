/** Where a question stands in the address of the search page: after "#", which no browser sends to a server. */

/** @returns the question in an address, after "#q=" or, as links from elsewhere may have it, after "?q="; empty when none */
export const questionIn = ({ hash, search }: Pick<URL, 'hash' | 'search'>): string =>
  [hash.slice(1), search].map((part) => new URLSearchParams(part).get('q') ?? '').find(Boolean) ?? '';

/**
 * @param address of the search page
 * @param question empty for none
 * @returns the same address with this question after "#", and with none that a server would be told of
 */
export function withQuestion(address: string, question: string): string {
  const url = new URL(address);
  // "#q" alone, as the installed app's shortcut has it, holds no question and stays.
  if (question || questionIn(url)) url.hash = question && new URLSearchParams({ q: question }).toString();
  url.searchParams.delete('q');
  return url.href;
}
