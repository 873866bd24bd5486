// Machine translation: a flag with its cues, never a filter. Hard signs weigh most; common turns of phrase only add to them.
import type { Block, Translated } from '../../text/document.ts';
import { BEARING_ROLES } from '../../text/document.ts';
import { spanOf, type TextSpan } from '../../text/span.ts';
import data from '../data/generated/translation.json' with { type: 'json' };

interface Sign { readonly cue: string; readonly weight: number; readonly span: TextSpan; readonly from: string | null }

/** Confidence from which the flag is raised. */
const LEAST = 0.6;
/** Words below which rates say nothing. */
const SHORT = 120;

/**
 * Signs that a text was put out by a machine.
 * @param text the document's text; @param blocks its blocks
 * @returns null unless there is one hard sign at least and the signs together reach 0.6
 */
export function machineTranslation(text: string, blocks: readonly Block[]): Translated | null {
  const signs: Sign[] = [...(WRONG_NAMES.test(text) ? namesAsWords(blocks) : []), ...residue(blocks), ...splitSpeakers(blocks)];
  if (!signs.length) return null;
  signs.push(...quoteMixture(text, blocks), ...inverted(blocks), ...calques(blocks));
  let doubt = 1;
  const seen = new Map<string, number>();
  for (const sign of signs) {
    const times = seen.get(sign.cue) ?? 0;
    seen.set(sign.cue, times + 1);
    // The second and third time a sign adds less, further ones nothing.
    if (times < 3) doubt *= 1 - sign.weight / (times + 1);
  }
  const confidence = Math.round((1 - doubt) * 100) / 100;
  if (confidence < LEAST || seen.size < 2) return null;
  return { from: signs.find((s) => s.from)?.from ?? (signs.some((s) => s.cue === 'latin-residue') ? 'en' : null), confidence: Math.min(confidence, 0.97), cues: signs.slice(0, 20).map(({ cue, span }) => ({ cue, span })) };
}

const told = (blocks: readonly Block[]): Block[] => blocks.filter((b) => BEARING_ROLES.has(b.role));

function find(block: Block, phrase: string, cue: string, weight: number, from: string | null = null): Sign[] {
  const at = block.text.indexOf(phrase);
  return at < 0 ? [] : [{ cue, weight, from, span: { start: block.start + at, end: block.start + at + phrase.length, text: phrase } }];
}

const WRONG_NAMES = new RegExp(data.name_as_word.map((n) => n.wrong).join('|'), 'u');

/** Names turned into common words, in headlines of related stories too: the same machine made them. */
const namesAsWords = (blocks: readonly Block[]): Sign[] => blocks.filter((b) => b.role !== 'foreign' && WRONG_NAMES.test(b.text)).flatMap((b) => data.name_as_word.flatMap((n) => find(b, n.wrong, 'name-as-word', 0.75, n.from)));

/** Interface words that the source language left behind. */
const residue = (blocks: readonly Block[]): Sign[] => blocks.filter((b) => b.role === 'chrome').flatMap((b) => data.residue.flatMap((r) => find(b, r, 'latin-residue', 0.3, 'en')));

/** A speaker's office cut off behind the quotation: قال فلان، الأستاذ الذي يدرس: “...”. في جامعة ... */
function splitSpeakers(blocks: readonly Block[]): Sign[] {
  return told(blocks).flatMap((b) => {
    const m = /[”"»]\s?\.\s(?:في|من|لدى|عن)\s[\p{L} ،]{5,90}\.$/u.exec(b.text.slice(-160));
    return m ? [{ cue: 'split-speaker', weight: 0.35, from: null, span: spanOf(b.text, b.text.length - Math.min(160, b.text.length) + m.index, b.text.length) }].map((s) => ({ ...s, span: { start: b.start + s.span.start, end: b.start + s.span.end, text: s.span.text } })) : [];
  });
}

const STYLES: readonly RegExp[] = [/«/u, /“/u, /"/u];

/** Several styles of quotation marks in the text of one article. */
function quoteMixture(text: string, blocks: readonly Block[]): Sign[] {
  const first: TextSpan[] = [];
  for (const style of STYLES) {
    const block = told(blocks).find((b) => style.test(b.text));
    if (!block) continue;
    const at = block.start + block.text.search(style);
    first.push(spanOf(text, at, at + 1));
  }
  return first.length >= 2 ? [{ cue: 'quote-mixture', weight: 0.25, from: null, span: first[1]! }] : [];
}

/** English punctuation order: the stop inside the quotation ends the paragraph. */
function inverted(blocks: readonly Block[]): Sign[] {
  return told(blocks).flatMap((b) => {
    const m = /[^.]\.[”»]$/u.exec(b.text.slice(-4));
    return m ? [{ cue: 'stop-inside-quotation', weight: 0.12, from: null, span: { start: b.end - 2, end: b.end, text: b.text.slice(-2) } }] : [];
  });
}

/** Turns of phrase copied from English, where they come often. */
function calques(blocks: readonly Block[]): Sign[] {
  const found = told(blocks).flatMap((b) => data.calques.flatMap((c) => find(b, c, 'calque', 0.1)));
  const words = told(blocks).reduce((n, b) => n + b.text.split(/\s+/u).length, 0);
  return words >= SHORT && found.length >= 2 ? found : [];
}
