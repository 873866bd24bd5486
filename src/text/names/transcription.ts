// What Arabic letters stand for in names written in Latin letters, with the cost of each: 0 for the usual letter, more for the rarer.
// Sources: ALA-LC and BGN/PCGN romanisation of Arabic names, and the newspapers' ways of writing foreign ones in Arabic (G as غ, ج, ق or ك; P as ب; V as ف).

const table = (rows: Readonly<Record<string, string>>): ReadonlyMap<string, ReadonlyMap<string, number>> =>
  new Map(Object.entries(rows).map(([letters, all]) => [letters, new Map(all.split('|').flatMap((group, k) => group.trim().split(/\s+/u).filter(Boolean).map((g) => [g, k * 0.25] as const)))]));

/** Arabic letter or pair → Latin letters → cost. Groups are parted by `|`: 0, .25, .5 … */
export const SOUNDS = table({
  ا: 'a aa | e o i u ae | ai y oo ea ou au eau',
  ب: 'b p bb pp | | v',
  ت: 't tt d | th | dt c',
  ث: 'th | t s | ts c',
  ج: 'j g dj dge ge gg | zh y dzh gi gh x i | ch z s',
  ح: 'h | ch hh',
  خ: 'kh h j x ch | k q | g',
  د: 'd dd | t dh th',
  ذ: 'dh th z | d',
  ر: 'r rr rh | wr | l',
  ز: 'z zz s ts tz | th j x | c',
  س: 's ss c sc ce ts z | sh x sz | cz ç',
  ش: 'sh ch sch s sz sj x ci | c sci skj si ti sc tsch | j',
  ص: 's ss c | z',
  ض: 'd dh z dd | th',
  ط: 't tt | th d',
  ظ: 'z dh th | d',
  ع: 'a | e i o u aa |',
  غ: 'g gh gg gu | j h r ge | k kh q ch',
  ف: 'v f ph ff w | pf vv fv gh | b',
  ڤ: 'v f w',
  ق: 'q k c g | ck gh kh | ch',
  ك: 'k c ck q kk cc ch que qu | g x kh cq cch ke | gh',
  گ: 'g gh',
  ل: 'l ll lh | |',
  م: 'm mm mb |',
  ن: 'n nn gn nh ñ | m ng kn |',
  ه: 'h | a e ah eh | kh x ch',
  و: 'w u o oo ou v | ow au eau oe eu oh uh uu ew | wh ue ui a y ough',
  ي: 'y i ee e ie | ei ey ea ii ij ai ay ae j eu | a u ui oy ill ll h',
  پ: 'p pp', چ: 'ch c tch', ژ: 'zh j',
  // Pairs that stand for one sound of a foreign name.
  تش: 'ch tch tsch cz c ć | tsh cch ci | tj q sh ts',
  كس: 'x ks cs cks | xs cc ct',
  اكس: 'x | ',
  نغ: 'ng | n nk | ngh',
  نج: 'ng nj | nge |',
  دج: 'j dj dge g | dzh |',
  تز: 'ts z tz zz |',
  تس: 'ts z tz zz c | cz |',
  غز: 'x | gs gz', كو: 'qu | co cu ko',
  يو: 'u yu io you eu ew jo yo ju | iu eo | ü',
  يا: 'ia ya ja ea | a ie',
  وا: 'wa oi ua oa va | uo',
  وي: 'wi oy oi ui vi ey | we oui',
  اي: 'i ai ei y ay ie ye igh ey | uy ij e | ae',
  او: 'o ou au aw ow u | oo oe |', ايو: 'io eo iu', ييه: 'ier iet y | ie', يه: 'e ee ie et ia | eh ay ais ez ey', ون: 'on own oun an en un | ne', سي: 'cy ci', جي: 'gi gy ji',
});

/** Cost of a Latin letter that Arabic does not write: short vowels are free or nearly, a silent or doubled letter costs little. */
export function unwritten(latin: string, at: number): number {
  const c = latin[at]!;
  const last = at === latin.length - 1;
  if (c === latin[at - 1]) return 0.1;
  if (c === 'e') return last ? 0.05 : 0.12;
  if ('aiouy'.includes(c)) return last ? 0.4 : 0.15;
  if (c === 'h') return at === 0 ? 0.6 : 0.3;
  return 'wtsdx'.includes(c) && last ? 0.5 : c === 'g' || c === 'w' || c === 'r' || c === 'n' ? 0.8 : 1;
}

/** Cost of an Arabic letter that has nothing to stand for: carriers of vowels and the glottal stop cost little, consonants a whole step. */
export function unspoken(arabic: string, at: number): number {
  const c = arabic[at]!;
  const last = at === arabic.length - 1;
  if (c === 'ع' || c === 'ء') return 0.15;
  if (c === 'ا') return at === 0 || last ? 0.2 : 0.35;
  if (c === 'ه' && last) return 0.15;
  if (c === 'و' || c === 'ي') return 0.45;
  return 1;
}
