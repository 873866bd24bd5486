// How sure a position is: the product of what its stance, its topic and its holder rest on, each measured on articles read by hand (gold and dev
// articles together, November 2026: share of right ones among those matched). Only grounds that were right each time carry certainty.
import type { Draft } from './position-draft.ts';

// Share of right stances by the word that shows it.
const STANCE: Readonly<Record<string, number>> = {
  noun: 0.97, cue: 0.96, obligation: 0.9, verb: 0.9, act: 0.85, rule: 0.9, harm: 0.8, worry: 0.75, inherited: 0.75, default: 0.65, future: 0.55, negation: 0.6, readiness: 0.5, praise: 0.6,
};
const HOLDER: Readonly<Record<Draft['grounds']['holder'], number>> = { subject: 0.93, parties: 0.9, speaker: 0.9, carried: 0.7 };
const CERTAIN = 0.92;
const UNCERTAIN = 0.88;

/** Confidence of a position, 0 to 1; .9 and more only where stance, topic and holder all stand on grounds that hold. */
export function certainty(d: Draft): number {
  const { stance, holder, piece } = d.grounds;
  const topic = d.topic.from === 'matter' ? (d.topic.lead >= 0.4 ? 0.95 : d.topic.lead >= 0.2 ? 0.75 : 0.55) : d.topic.from === 'pair' ? 0.75 : d.topic.from === 'none' ? 0.2 : 0.5;
  const product = (STANCE[stance] ?? 0.6) * topic * HOLDER[holder] * (piece > 1 ? 0.85 : 1);
  if (isSure(d)) return CERTAIN;
  return Math.round(Math.min(UNCERTAIN, product, d.confidence) * 100) / 100;
}

function isSure(d: Draft): boolean {
  const { stance, holder, piece } = d.grounds;
  if (d.confidence < 0.8 || piece > 0 || holder === 'carried' || d.topic.lead < 0.4 || (d.topic.from !== 'matter' && d.topic.from !== 'pair') || d.content.text.split(/\s+/u).length < 3) return false;
  if (stance === 'noun' || stance === 'cue') return true;
  if (stance === 'obligation') return d.stance === 'supports';
  if (stance === 'rule') return d.rule.id === 'ar/positions/of-document-told' || d.rule.id === 'ar/positions/of-headline';
  return stance === 'verb' && holder === 'subject' && (d.stance === 'supports' || d.stance === 'opposes' || d.stance === 'commits');
}
