// Addresses without hashes: the path says the view, the query says the filters, the history keeps the scroll.

class Router {
  path = $state(location.pathname);
  query = $state.raw(new URLSearchParams(location.search));

  constructor() {
    history.scrollRestoration = 'manual';
    addEventListener('popstate', () => this.#read());
  }

  #read(): void {
    this.path = location.pathname;
    this.query = new URLSearchParams(location.search);
  }

  /** Goes to an address of this app. `replace` leaves no step in the history (typing in a field). */
  go(address: string, { replace = false }: { replace?: boolean } = {}): void {
    const before = location.pathname;
    if (!replace) history.replaceState({ ...history.state, scroll: scrollY }, '');
    history[replace ? 'replaceState' : 'pushState']({}, '', address);
    this.#read();
    if (location.pathname !== before) scrollTo(0, 0);
  }

  /** The same view with some filters changed; null or '' takes a filter away. Paging starts again. */
  withQuery(change: Record<string, string | null>): string {
    const next = new URLSearchParams(this.query);
    if (!('offset' in change)) next.delete('offset');
    for (const [key, value] of Object.entries(change)) value ? next.set(key, value) : next.delete(key);
    const words = next.toString().replaceAll('%2C', ',').replaceAll('%3A', ':');
    return this.path + (words ? `?${words}` : '');
  }

  /** Takes plain clicks on links of this app; everything else (new tab, download, other host) is left to the browser. */
  click(event: MouseEvent): void {
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const link = (event.target as Element | null)?.closest?.('a');
    if (!link || link.target || link.hasAttribute('download') || link.origin !== location.origin || link.pathname.startsWith('/api/') || link.pathname.startsWith('/r/') || link.pathname.endsWith('.json')) return;
    if (link.hash && link.pathname === location.pathname) return;
    event.preventDefault();
    this.go(link.pathname + link.search);
  }

  /** Where the reader stood when leaving this step of the history. */
  restoreScroll(): void {
    const y = (history.state as { scroll?: number } | null)?.scroll;
    if (y) scrollTo(0, y);
  }
}

export const router = new Router();
