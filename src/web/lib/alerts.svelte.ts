// Alerts and notices as the pages know them: how many are unread, for the header, asked again whenever the register changed.
import { api } from './client.ts';


class Unseen {
  count = $state(0);
  /** Asks; a server that does not answer leaves the number as it is. */
  ask(): () => void {
    const stop = new AbortController();
    api.notices(new URLSearchParams({ limit: '1' }), stop.signal).then((page) => { this.count = page.unseen; }, () => undefined);
    return () => stop.abort();
  }
}
export const unseen = new Unseen();
