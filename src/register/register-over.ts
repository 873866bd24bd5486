// The register over an open SQLite file: one thin object whose methods are the functions of write/ and query/.
import { checkAlerts } from './alerts/check.ts';
import { noteDelivery, notices, seen, undelivered } from './alerts/notices.ts';
import { alerts, removeAlert, saveAlert } from './alerts/saved.ts';
import { check } from './check.ts';
import { expect, noteFailure } from './coverage/failures.ts';
import { coverage } from './coverage/weeks.ts';
import { namesIn } from './entity-names.ts';
import { network, places } from './query/actors.ts';
import { article, articles, snapshot } from './query/articles.ts';
import { exported, stats } from './query/overview.ts';
import { judge, undo } from './judge/judge.ts';
import { judgements } from './query/judgements.ts';
import { facets } from './query/facets.ts';
import { counts, list, record } from './query/records.ts';
import { history, review } from './query/review.ts';
import { outdated, reread, source } from './reread/reread.ts';
import { search } from './query/search.ts';
import { timeline } from './query/timeline.ts';
import type { Register } from './register.ts';
import type { Store } from './store.ts';
import { add, known, remove } from './write/add.ts';

/** Gives the functions of the register their store. */
export function registerOver(store: Store): Register {
  return {
    path: store.path,
    demo: store.demo,
    known: (bytes, origin, hints, reader) => known(store, bytes, origin, hints, reader),
    add: (incoming) => add(store, incoming),
    remove: (id) => remove(store, id),
    judge: (judgement) => judge(store, judgement),
    undo: (id, said) => undo(store, id, said),
    judgements: (filter, page) => judgements(store, filter, page),
    saveAlert: (alert) => saveAlert(store, alert),
    alerts: () => alerts(store),
    removeAlert: (id) => removeAlert(store, id),
    checkAlerts: (at) => checkAlerts(store, at),
    notices: (filter, page) => notices(store, filter, page),
    seen: (ids, at) => seen(store, ids, at),
    undelivered: (again) => undelivered(store, again),
    noteDelivery: (ids, outcome) => noteDelivery(store, ids, outcome),
    history: (id) => history(store, id),
    review: (filter, page) => review(store, filter, page),
    list: (kind, filter, page) => list(store, kind, filter, page),
    facets: (kind, filter) => facets(store, kind, filter),
    counts: (filter) => counts(store, filter),
    record: (id) => record(store, id),
    timeline: (states, range) => timeline(store, states, range),
    articles: (filter, page) => articles(store, filter, page),
    article: (id, version) => article(store, id, version),
    snapshot: (id, version) => snapshot(store, id, version),
    search: (query, filter, page) => search(store, query, filter, page),
    stats: () => stats(store),
    network: (filter) => network(store, filter),
    places: () => places(store),
    noteFailure: (failure) => noteFailure(store, failure),
    expect: (outlet, perWeek) => expect(store, outlet, perWeek),
    coverage: (filter) => coverage(store, filter),
    outdated: (reader, after, limit) => outdated(store, reader, after, limit),
    source: (id) => source(store, id),
    reread: (again) => reread(store, again),
    check: (options) => check(store, options),
    export: (kinds, filter) => exported(store, kinds, filter),
    nameOf: namesIn(store),
    close: () => store.close(),
  };
}
