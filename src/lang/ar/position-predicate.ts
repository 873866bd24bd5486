// Stance of a clause by its predicate: what kind of verb it is, whether it is denied, what modality it has, and whether whoever stands for it is its subject.
import type { Analysis } from '../../text/analysis.ts';
import type { Stance } from '../../recognize/position.ts';
import type { Clause, Predicate } from './clause.ts';
import { masdarReading } from './masdar-words.ts';
import { stanceNoun, stanceVerb, tellsDire, voicesHarm, voicesWorry, words, type PieceStance } from './position-stance.ts';

/** How the subject of a clause stands to those whose position it would be. */
export type Standing = 'self' | 'other' | 'thing' | 'none';

export interface ClauseStance {
  readonly stance: Stance;
  readonly at: number;
  readonly by: PieceStance['by'];
}

/**
 * The stance of a clause, or null where its predicate tells none by itself (then its words decide).
 * @param end token behind the part of the clause that is looked at
 */
export function predicateStance(analysis: Analysis, clause: Clause, standing: Standing, end: number): ClauseStance | null {
  const p = clause.predicate;
  if (!p || p.at >= end) return null;
  const { tokens } = analysis;
  const at = p.modal >= 0 ? Math.min(p.modal, p.at) : p.at;
  const by = (stance: Stance, how: PieceStance['by']): ClauseStance => ({ stance, at, by: how });
  const self = standing === 'self' || standing === 'none';
  if (p.modality === 'obligation' && (p.form === 'modal' || p.modal >= 0 || words.obligation.has(tokens[p.at]!.fold.replace(/^[وف]/u, '')))) {
    if (p.negated) return by('opposes', 'negation');
    // يجب أن تُعاقب: the passive leaves open who is to act.
    if (/^[وف]?[يت]\u064f/u.test(tokens[p.at]!.raw)) return by('supports', 'obligation');
    return by(standing === 'other' || clause.subject?.number === 'd' ? 'demands' : 'supports', 'obligation');
  }
  // ستتطلب ردا، تستدعي: what something calls for is told, not demanded.
  if (p.modality === 'obligation') return consequence(analysis, clause, p, end) ?? by('asserts', 'verb');
  if (p.modality === 'possibility') return p.negated && refusesTo(analysis, p, end) ? by('opposes', 'negation') : by(consequence(analysis, clause, p, end)?.stance ?? 'asserts', 'verb');
  const verb = stanceVerb(tokens[p.at]);
  const accepts = words.will.has(tokens[p.at]!.fold.replace(/^[وف]?س?/u, '')) || words.tolerates.has(p.lemma ?? '');
  if (p.negated) {
    const party = self || (standing === 'other' && p.tense !== 'past' && !/^[وف]?لم$/u.test(tokens[p.at - 1]!.fold));
    if (accepts && party) return by('opposes', 'negation');
    if (verb?.stance === 'supports' && party) return by('opposes', 'negation');
    if (verb?.stance === 'opposes' && party) return by('supports', 'negation');
    if (isFuture(analysis, p) && self) return by('commits', 'negation');
    if (standing === 'thing' && isFuture(analysis, p)) return by('denies', 'negation');
    return by('denies', 'negation');
  }
  if (verb) {
    if (self) {
      const aim = verb.stance === 'commits' ? stanceNoun(tokens[p.at + 1]) : null;
      return by(aim === 'opposes' ? 'opposes' : verb.stance, verb.future ? 'future' : 'verb');
    }
    // What tells another party's own position is that party's, whoever reports it; what it did is a claim.
    if (standing === 'other') return p.tense !== 'past' || verb.stance === 'concerned' ? by(verb.stance, 'verb') : null;
    if (verb.stance === 'concerned') return by('concerned', 'verb');
    return consequence(analysis, clause, p, end);
  }
  // يريد من السياسيين أن …: what is wanted of others.
  if (p.modality === 'will' && self) return by(p.modal >= 0 && tokens[p.modal + 1]?.fold === 'من' ? 'demands' : 'supports', 'verb');
  if (p.modality === 'intention' && (self || (standing === 'other' && p.tense !== 'past'))) return by('commits', 'verb');
  if (isFuture(analysis, p)) return self ? by('commits', 'future') : consequence(analysis, clause, p, end) ?? by('asserts', 'future');
  return consequence(analysis, clause, p, end);
}

const isFuture = (analysis: Analysis, p: Predicate): boolean => p.tense === 'future' || /^[وف]?(?:سوف|لن)$/u.test(analysis.tokens[p.at - 1]?.fold ?? '');

const LEADS_TO = new Set(['ادي', 'افضي', 'تسبب', 'اثار', 'الحق', 'جر', 'قوض', 'زعزع', 'هدد', 'تطلب', 'استدعي', 'انعكس', 'عرقل', 'اضر', 'عرض', 'سمم', 'شكل', 'مثل', 'فتح', 'زاد', 'قاد', 'حدث', 'اشعل', 'فجر', 'فاقم', 'استوجب']);

// سيؤدي إلى تصعيد، يهدد الاستقرار، تشكل خطرا: something leads to harm.
function consequence(analysis: Analysis, clause: Clause, p: Predicate, end: number): ClauseStance | null {
  const at = p.modal >= 0 ? p.modal : p.at;
  // إذا …، فستلحق …; هجوم كهذا سيتطلب ردا: what will come of it is bad.
  if (clause.subject?.kind !== 'speaker' && (isFuture(analysis, p) || p.tense === 'present') && (!p.lemma || LEADS_TO.has(p.lemma)) && tellsDire(analysis.tokens, p.at + 1, end)) return { stance: 'concerned', at, by: 'worry' };
  if (p.lemma && !LEADS_TO.has(p.lemma)) return null;
  const s = clause.subject;
  const harmful = s?.kind === 'noun' && voicesHarm(analysis.tokens, s.from, s.to);
  if (voicesWorry(analysis.tokens, p.at, end)) return { stance: harmful ? 'opposes' : 'concerned', at, by: 'worry' };
  return voicesHarm(analysis.tokens, p.at, end) ? { stance: 'concerned', at, by: 'harm' } : null;
}

// لا يمكن القبول بـ، لا يمكن أن نسمح: a possibility that is refused.
function refusesTo(analysis: Analysis, p: Predicate, end: number): boolean {
  for (let i = p.at; i < Math.min(end, p.at + 6); i++) {
    const f = analysis.tokens[i]!.fold;
    if (words.tolerate.has(f) || words.tolerate.has(masdarReading(analysis.tokens[i])?.stem ?? '')) return true;
  }
  return false;
}

const MEETS = new Set(['زار', 'التقي', 'اجتمع', 'وصل', 'توجه', 'غادر', 'استقبل', 'حضر', 'قابل', 'تراس', 'صافح', 'هاتف']);

/** True of predicates that tell a meeting or a journey (سيزور، وصل، التقى): no stand. */
export const tellsMeeting = (p: Predicate): boolean => MEETS.has(p.lemma ?? '') && !p.negated && p.modality === null;
