// The register: the only folder that sees SQL. Reports are what articles tell, records what the register holds.
export { backupRegister, restoreRegister, type CopyProgress } from './backup.ts';
export { openRegister } from './open.ts';
export { RegisterError, type RegisterErrorCode } from './errors.ts';
export { isCursor } from './query/pages.ts';
export { KINDS, kindOf, pluralOf, type RecordKind } from './kinds.ts';
export type { Added, ArticleHints, ArticleOrigin, CheckOptions, Checked, CoverageFilter, CoverageWeek, Failure, NewArticle, OpenOptions, OutletCoverage, Register, RegisterFault } from './register.ts';
export type { ArticleBrief, ArticleDetail, ArticleRow, EvidenceRow, JoinReason, Names, Party, PartyRole, RecordDate, RecordDetail, RecordRow, ReportRow } from './rows.ts';
export type { ExportRecord, Facets, FacetValue, ListFilter, Page, PageRequest, SearchFilter, SearchHit, SortOrder, Stats, Timeline, TimelineEntry } from './filters.ts';
