// The chain of sources: through whom the words came (the paper that interviewed, the agency that was told).
import type { WithInstruments } from './context.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Frame } from './statement-frame.ts';
import { MEDIA_HEADS } from './function-words.ts';
import outlets from '../../world/generated/outlets.json' with { type: 'json' };

const known = new Set((outlets.outlets as readonly { id: string }[]).map((o) => `organization:${o.id}`));
const INTERVIEW = new Set(['مقابله', 'حديث', 'حوار', 'تصريح', 'تصريحات', 'لقاء', 'تصريحاته', 'حديثه', 'حواره', 'مقابلته']);

/** True where an entity is a news agency, paper or channel: by the list of outlets or by the class noun before or in its name. */
export function isMedia(context: WithInstruments, entity: string, firstToken: number): boolean {
  if (known.has(entity)) return true;
  const e = context.entities.byId(entity);
  if (!e || (e.kind !== 'organization' && e.kind !== 'group')) return false;
  const head = context.analysis.tokens[firstToken]?.fold ?? '';
  const before = context.analysis.tokens[firstToken - 1]?.fold ?? '';
  return MEDIA_HEADS.has(head) || MEDIA_HEADS.has(before) || MEDIA_HEADS.has(head.replace(/^ل/u, ''));
}

/** Media that the speaker spoke to, between the cue and the content or right before the cue (لـ«الاقتصادية», في مقابلة مع …). */
export function mediaVia(context: WithInstruments, frame: Frame, sentence: Sentence): readonly string[] {
  const { tokens } = context.analysis;
  const out: string[] = [];
  const scan = (from: number, to: number, needInterview: boolean) => {
    for (const r of context.entities.within(from, to)) {
      if (frame.sources.includes(r.entity) || !isMedia(context, r.entity, r.from)) continue;
      let told = r.proclitic.endsWith('ل') || needInterview === false;
      for (let i = Math.max(from, r.from - 4); i < r.from; i++) {
        const t = tokens[i]!;
        if (t.fold === 'ل' || (t.fold.startsWith('ل') && MEDIA_HEADS.has(t.fold)) || INTERVIEW.has(t.fold) || MEDIA_HEADS.has(t.fold.replace(/^ل/u, '')) && t.fold.startsWith('ل')) told = true;
      }
      if (told && !out.includes(r.entity)) out.push(r.entity);
    }
  };
  scan(frame.cueTo, frame.complement.at, true);
  scan(Math.max(sentence.from, frame.cueFrom - 12), frame.cueFrom, true);
  return out.slice(0, 1);
}
