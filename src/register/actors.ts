// Actors and places: who acts together in how many records, and where meetings were held.

/** `records`: those in which it acts together with another. */
export interface Actor { readonly id: string; readonly kind: ActorKind; readonly state: string | null; readonly records: number }
export type ActorKind = 'state' | 'person' | 'organization' | 'group';
export const ACTOR_KINDS: readonly ActorKind[] = ['state', 'person', 'organization', 'group'];

/** Two actors and the number of meetings, instruments and events in which both act; `a < b`. */
export interface ActorsTogether { readonly a: string; readonly b: string; readonly records: number }

/** The actors most present, those with most records first. `total`: how many actors there are beside those given. */
export interface ActorNetwork { readonly nodes: readonly Actor[]; readonly edges: readonly ActorsTogether[]; readonly total: number }

/** `limit`: at most 60 actors. */
export interface ActorFilter { readonly kinds?: readonly ActorKind[]; readonly limit?: number }

/** A place (or state told as the place) and how many meetings it held. */
export interface MeetingPlace { readonly id: string; readonly meetings: number }

/** All places of meetings, the one with most first; `unplaced`: meetings of which no place is told. */
export interface MeetingPlaces { readonly rows: readonly MeetingPlace[]; readonly unplaced: number }
