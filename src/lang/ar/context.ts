// What the Arabic recognisers share about one document: each stage reads what the stages before it found.
import type { Analysis } from '../../text/analysis.ts';
import type { EntityIndex } from '../../recognize/entity-index.ts';
import type { Instrument } from '../../recognize/instrument.ts';
import type { Statement } from '../../recognize/statement.ts';
import type { TimeExpression } from '../../recognize/time.ts';
import type { Figure } from '../../recognize/figure.ts';
import type { Meeting } from '../../recognize/meeting.ts';
import type { Position } from '../../recognize/position.ts';

export interface WithTimes { readonly analysis: Analysis; readonly times: readonly TimeExpression[] }
export interface WithFigures extends WithTimes { readonly figures: readonly Figure[] }
export interface WithEntities extends WithFigures { readonly entities: EntityIndex }
export interface WithInstruments extends WithEntities { readonly instruments: readonly Instrument[] }
export interface WithStatements extends WithInstruments { readonly statements: readonly Statement[] }
export interface WithMeetings extends WithStatements { readonly meetings: readonly Meeting[] }
export interface WithPositions extends WithMeetings { readonly positions: readonly Position[] }
