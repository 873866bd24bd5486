// Capitals and seats: does بكين mean the town or the government? The words round it decide.
import { cutsOf } from '../../../text/clitics.ts';
import type { Token } from '../../../text/tokens.ts';
import { nameAt } from './gazetteer.ts';
import { nisbaAt } from './nisba.ts';
import { among, isVerb, PLACE_HEADS, PLACE_PREPOSITIONS, REQUEST, TRAVEL, TRAVEL_PREPOSITIONS } from './word-classes.ts';

export type Reading = 'place' | 'state';

/** True where the words before `i` are those of travel within the same clause (at most six back). */
function travels(tokens: readonly Token[], i: number): boolean {
  for (let k = i; k > i - 7 && k >= 0; k--) {
    const t = tokens[k]!;
    if (t.kind === 'stop' || t.block !== tokens[i]!.block) return false;
    if (among(t, TRAVEL)) return true;
    if (among(t, REQUEST)) return false;
  }
  return false;
}

/**
 * Reads a capital's name by its context.
 * @param from,to its tokens; @param proclitic the letters cut off it.
 * @returns `state` where it speaks or acts or is one of a pair (بين موسكو وبكين), `place` behind a preposition of place, a noun of place or travel.
 */
export function readCapital(tokens: readonly Token[], from: number, to: number, proclitic: string): Reading {
  const pro = proclitic.replace(/^[وف]/u, '');
  if (pro === 'ب') return 'place';
  const before = tokens[from - 1];
  const here = before && before.block === tokens[from]!.block ? before : undefined;
  if (!here) return tokens[to]?.kind === 'colon' || tokens[to]?.kind === 'mark' ? 'place' : 'state';
  // موسكو وبكين, بكين - موسكو: the second of a pair is read as the first, unless it stands alone behind a preposition.
  if (proclitic === 'و' || proclitic === 'ف') {
    const partner = previousCapital(tokens, from);
    if (partner !== null) return readCapital(tokens, partner, from, nameAt(tokens, partner)?.cut.pro ?? '');
    return 'state';
  }
  if (pro === 'ل') return among(here, TRAVEL) ? 'place' : 'state';
  if (among(here, PLACE_PREPOSITIONS)) return 'place';
  // العاصمة الصينية بكين
  if (here.kind === 'mark' && tokens[to]?.kind === 'colon') return 'place';
  const nisba = nisbaAt(tokens, from - 1);
  if (nisba?.definite && nisba.gender === 'f' && from >= 2 && among(tokens[from - 2], CAPITAL)) return 'place';
  if (among(here, TRAVEL_PREPOSITIONS)) {
    if (travels(tokens, from - 2)) return 'place';
    for (let k = from - 2; k > from - 6 && k >= 0; k--) if (among(tokens[k], REQUEST)) return 'state';
    return 'place';
  }
  if (among(here, PLACE_HEADS) || among(here, TRAVEL) || visited(tokens, from)) return 'place';
  if (here.kind === 'open' && tokens[to]?.kind === 'close') return 'place';
  return 'state';
}

// زار الوزير الرياض: the object of a verb of visiting, with its subject between them.
const VISITS = new Set(['زار', 'زارت', 'يزور', 'تزور', 'سيزور', 'ستزور', 'غادر', 'غادرت', 'يغادر', 'تغادر']);
function visited(tokens: readonly Token[], from: number): boolean {
  for (let k = from - 1; k >= 0 && k >= from - 9; k--) {
    const t = tokens[k]!;
    if (t.kind !== 'word' || t.block !== tokens[from]!.block) return false;
    if (among(t, VISITS)) return true;
    if (isVerb(t)) return false;
  }
  return false;
}

const CAPITAL = new Set(['العاصمه', 'للعاصمه', 'عاصمه', 'مدينه', 'المدينه']);

function previousCapital(tokens: readonly Token[], from: number): number | null {
  for (let k = from - 1; k >= 0 && k >= from - 3; k--) {
    const match = nameAt(tokens, k);
    if (match && match.to === from && match.values.some((v) => v.form === 'capital')) return k;
  }
  return null;
}

/** Reads a seat of government (الكرملين): the building only behind في, إلى or a word for the building. */
export function readSeat(tokens: readonly Token[], from: number, proclitic: string): Reading {
  if (/ب$/u.test(proclitic)) return 'place';
  const before = tokens[from - 1];
  if (!before || before.block !== tokens[from]!.block) return 'state';
  if (['في', 'داخل', 'قصر', 'جدران', 'امام', 'بقصر', 'خارج', 'قرب'].some((w) => cutsOf(before).some((c) => c.stem === w))) return 'place';
  return before.fold === 'الي' && travels(tokens, from - 2) ? 'place' : 'state';
}
