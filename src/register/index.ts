// The register: the only folder that sees SQL. Reports are what articles tell, records what the register holds.
export { backupRegister, restoreRegister, type CopyProgress } from './backup.ts';
export { openRegister } from './open.ts';
export { RegisterError, type RegisterErrorCode } from './errors.ts';
export { isCursor } from './query/pages.ts';
export { KINDS, kindOf, pluralOf, type RecordKind } from './kinds.ts';
export type { Added, ArticleHints, ArticleOrigin, CheckOptions, Checked, CoverageFilter, CoverageWeek, Failure, NewArticle, OpenOptions, OutletCoverage, ReadAgain, Register, ReportBrief, Reread, RereadDifference, StoredSource, RegisterFault } from './register.ts';
export type { ArticleBrief, ArticleDetail, ArticleRow, EvidenceRow, JoinReason, Names, Party, PartyRole, RecordDate, RecordDetail, RecordRow, ReportRow } from './rows.ts';
export type { ExportRecord, Facets, FacetValue, ListFilter, Page, PageRequest, SearchFilter, SearchHit, SortOrder, Stats, Timeline, TimelineEntry } from './filters.ts';
export { ACTIONS, type Judged, type JudgedState, type JudgementAction, type JudgementAnchor, type JudgementRow, type JudgementState, type NewJudgement } from './judge/judgement.ts';
export { CORRECTABLE } from './judge/fields.ts';
export { JudgementRefused, type RefusalCode } from './judge/refusal.ts';
export type { Disagreement, DisagreementState, DisputedValue } from './disagree/disagreement.ts';
export type { WitnessGroup, WitnessReason } from './witness/witnesses.ts';
export { ACTOR_KINDS, type Actor, type ActorFilter, type ActorKind, type ActorNetwork, type ActorsTogether, type MeetingPlace, type MeetingPlaces } from './actors.ts';
export type { DoubtReason, HistoryEntry, ReviewFilter, ReviewRow } from './review.ts';
export { AlertRefused, type Alert, type AlertRefusalCode, type NewAlert, type Notice, type NoticeReason, type Undelivered } from './alerts/alert.ts';
export type { NoticeFilter } from './alerts/notices.ts';
