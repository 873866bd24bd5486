// Senses: which of the things that share a name is meant, and whether a common word is meant as a name at all.
import type { PhraseMatch } from '../../../rules/phrase-trie.ts';
import type { Token } from '../../../text/tokens.ts';
import { fold } from '../../../text/arabic-script.ts';
import { isReporting, isVerb, among, PLACE_PREPOSITIONS } from './word-classes.ts';
import { nameAt, type Entry } from './gazetteer.ts';
import data from './generated/triggers.json' with { type: 'json' };
import { ADJECTIVE_LIKE, nisbaAt } from './nisba.ts';

const set = (forms: readonly string[]): ReadonlySet<string> => new Set(forms.map((f) => fold(f, 2)));
const OUTLET_HEADS = set(data.outlets);
const PLACE_HEADS = set([...data.places, ...data.regions]);
const STRATEGY = set(['استراتيجية', 'إستراتيجية', 'الاستراتيجية', 'لاستراتيجية']);

// السعودية behind a definite noun or another adjective of state is the adjective (الاستثمارات السعودية).
function isAdjective(tokens: readonly Token[], i: number, before: Token | undefined): boolean {
  const self = nisbaAt(tokens, i);
  if (!self?.definite || self.gender !== 'f' || before?.kind !== 'word') return false;
  const other = nisbaAt(tokens, i - 1);
  if (other?.definite && other.gender === 'f' && other.owner !== self.owner && self.cut.pro === 'و') return true;
  return self.cut.pro === '' && /^(?:و|ف)?(?:ب|ك)?(?:ال|لل)/u.test(before.fold) && !nameAt(tokens, i - 1);
}

const quoted = (tokens: readonly Token[], from: number, to: number): boolean =>
  (tokens[from - 1]?.kind === 'quote' && tokens[to]?.kind === 'quote') || (tokens[from - 1]?.kind === 'open' && tokens[to]?.kind === 'close');

/**
 * The sense of a name by the words round it.
 * @param seen true where the article names the entity by a strong form elsewhere.
 * @returns null where the words are no name here (العربية as an adjective).
 */
export function senseOf(tokens: readonly Token[], match: PhraseMatch<Entry>, seen: (id: string) => boolean): Entry | null {
  const before = tokens[match.from - 1]?.block === tokens[match.from]!.block ? tokens[match.from - 1] : undefined;
  const values = match.values.filter((v) => v.kind !== 'person');
  const inQuotes = quoted(tokens, match.from, match.to) && match.cut.pro === '';
  const outlet = values.find((v) => v.outlet);
  if (outlet && (outlet.strength === 'strong' || inQuotes || among(before, OUTLET_HEADS) || (isReporting(before) && match.cut.pro === '') || (before?.kind === 'quote' && among(tokens[match.from - 2], OUTLET_HEADS)))) {
    if (outlet.form !== 'abbreviation' || inQuotes || before?.kind === 'open' || tokens[match.to]?.kind === 'close' || /[a-z]/iu.test(tokens[match.from]!.raw)) return outlet;
  }
  const document = values.find((v) => v.kind === 'document');
  if (document) {
    // The Indo-Pacific is a region unless a strategy bears its name.
    const region = document.id === 'document:indo-pacific-strategy';
    if (!region || among(before, STRATEGY) || among(tokens[match.from - 2], STRATEGY)) return document;
  }
  const strong = values.filter((v) => v.strength === 'strong' && !v.outlet && v.kind !== 'document');
  if (strong.length) {
    const amman = strong.find((v) => v.id === 'place:amman');
    if (amman && strong.length > 1) return tokens[match.from]!.raw.includes('\u0651') || (seen('state:JO') && !seen('state:OM')) ? amman : strong.find((v) => v.id === 'state:OM') ?? amman;
    const best = strong[0]!;
    // اتفاقا روسيا: the accusative of the adjective is spelled as the state.
    // زعيما روسيا والصين: an adjective is not coordinated with a state.
    const beside = tokens[match.to]?.kind === 'word' && tokens[match.to]!.fold.startsWith('و') ? nameAt(tokens, match.to) : null;
    const coordinated = beside?.cut.pro === 'و' && beside.values.some((v) => v.kind === 'state' && v.strength === 'strong');
    if (best.kind === 'state' && !coordinated && ADJECTIVE_LIKE.has(match.cut.stem) && match.cut.pro === '' && before && /(?:ا|اً)$/u.test(before.form) && before.fold.length > 4 && !before.fold.startsWith('ال') && !isVerb(before) && before.kind === 'word' && !['هذا', 'لدى', 'سوى', 'مثلما', 'عندما', 'بينما', 'كلما', 'لاسيما', 'سيما'].includes(before.form)) return null;
    // مجلس التعاون الاستراتيجي is another council than مجلس التعاون.
    const next = tokens[match.to];
    if (best.kind === 'organization' && match.to === match.from + 2 && match.cut.stem === 'مجلس' && next?.kind === 'word' && next.block === tokens[match.from]!.block && /^ال.{2,}ي$/u.test(next.form) && !nisbaAt(tokens, match.to)) return null;
    if (/اً$/u.test(tokens[match.to - 1]!.raw)) return null;
    // الدبلوماسيين الأوروبيين, القادة العرب: adjectives of the noun before them.
    if (best.kind === 'group' && match.to === match.from + 1 && match.cut.pro === '' && before?.kind === 'word' && /^[وف]?(?:بال|ال|لل)/u.test(before.fold) && /(?:ون|ين|العرب)$/u.test(match.cut.stem)) return null;
    if (best.kind === 'state' && match.to === match.from + 1 && isAdjective(tokens, match.from, before)) return null;
    return best;
  }
  const weak = values.find((v) => v.strength === 'weak' && !v.outlet);
  if (!weak) return null;
  if (weak.kind === 'place' || weak.kind === 'state') return among(before, PLACE_HEADS) || (before && PLACE_PREPOSITIONS.has(before.fold) && before.fold === 'في' && match.cut.pro === '') || (seen(weak.id) && /^[بل]$/u.test(match.cut.pro)) ? weak : null;
  return seen(weak.id) && !/(?:ال)?(?:قاعده)/u.test(match.cut.stem) ? weak : weak.id === 'organization:al-qaeda' && (seen('organization:isis') || seen(weak.id)) && ['', 'و'].includes(match.cut.pro) ? weak : null;
}
