// How sure a position is: the product of what its stance, its topic and its holder rest on, each measured on articles read by hand (gold and dev
// articles together, November 2026: share of right ones among those matched).
import type { Draft } from './position-draft.ts';

// Share of right stances by the word that shows it.
const STANCE: Readonly<Record<string, number>> = {
  noun: 0.97, cue: 0.96, obligation: 0.9, verb: 0.9, act: 0.85, rule: 0.9, harm: 0.8, worry: 0.75, inherited: 0.75, default: 0.65, future: 0.55, negation: 0.6, readiness: 0.5, praise: 0.6,
};
const HOLDER: Readonly<Record<Draft['grounds']['holder'], number>> = { subject: 0.93, parties: 0.9, speaker: 0.9, carried: 0.7 };
// No ground has yet been right in 95 of 100 positions on articles that no rule has seen: none is called certain (.9). The best ones come close.
const BEST = 0.89;
const OTHERS = 0.85;

/** Confidence of a position, 0 to 1. */
export function certainty(d: Draft): number {
  const { stance, holder, piece } = d.grounds;
  const topic = d.topic.from === 'matter' ? (d.topic.lead >= 0.4 ? 0.95 : d.topic.lead >= 0.2 ? 0.75 : 0.55) : d.topic.from === 'pair' ? 0.75 : d.topic.from === 'none' ? 0.2 : 0.5;
  const product = (STANCE[stance] ?? 0.6) * topic * HOLDER[holder] * (piece > 1 ? 0.85 : 1);
  if (isBest(d)) return BEST;
  return Math.round(Math.min(OTHERS, product, d.confidence) * 100) / 100;
}

function isBest(d: Draft): boolean {
  const { stance, holder, piece } = d.grounds;
  if (d.confidence < 0.8 || piece > 0 || holder === 'carried' || d.topic.lead < 0.4 || (d.topic.from !== 'matter' && d.topic.from !== 'pair') || d.content.text.split(/\s+/u).length < 3) return false;
  if (stance === 'noun' || stance === 'cue') return true;
  if (stance === 'obligation') return d.stance === 'supports';
  if (stance === 'rule') return d.rule.id === 'ar/positions/of-document-told' || d.rule.id === 'ar/positions/of-headline';
  return stance === 'verb' && holder === 'subject' && (d.stance === 'supports' || d.stance === 'opposes' || d.stance === 'commits');
}
