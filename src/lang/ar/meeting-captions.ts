// Captions: they bear no meetings of their own, but may say where or when one that the article tells took place.
import type { WithEntities } from './context.ts';
import type { Meeting } from '../../recognize/meeting.ts';
import { dateIn, placeIn } from './meeting-candidate.ts';
import { meetingNounAt } from './meeting-words.ts';
import { stateAdjective } from './state-adjectives.ts';
import { recognizeCaptionTimes } from './times.ts';

/** Fills place and date of meetings from captions that show the same people meeting. */
export function withCaptions(context: WithEntities, meetings: readonly Meeting[]): readonly Meeting[] {
  const { sentences, tokens, analysis } = { ...context.analysis, analysis: context.analysis };
  const shown = sentences.filter((s) => analysis.roleOf(s.from) === 'caption');
  if (!shown.length) return meetings;
  const captions = { ...context, times: recognizeCaptionTimes(analysis) };
  return meetings.map((m) => {
    if (m.status !== 'held' || (m.format !== 'talks' && m.format !== 'summit') || (m.place && m.start)) return m;
    let { place, start } = m;
    const evidence = [...m.evidence];
    for (const s of shown) {
      const people = new Set(context.entities.within(s.from, s.to).map((r) => r.entity));
      // جانب من المفاوضات الروسية الصينية: the adjectives of both sides show the same meeting.
      const sides = new Set(tokens.slice(s.from, s.to).flatMap((t) => stateAdjective(t)?.state ?? []));
      if (!m.participants.every((p) => people.has(p) || sides.has(context.entities.byId(p)?.of ?? ''))) continue;
      let noun = -1;
      for (let i = s.from; i < s.to && noun < 0; i++) if (!context.entities.at(i) && meetingNounAt(tokens, i)) noun = i;
      if (noun < 0) continue;
      const where = place ?? placeIn(context, noun, s.to, noun);
      const when = start ?? dateIn(captions, s.from, s.to, noun);
      // What the caption adds stands on the caption's own words.
      if (where !== place || when !== start) evidence.push(analysis.span(s.from, s.to));
      place = where;
      start = when;
    }
    return place === m.place && start === m.start ? m : { ...m, place, start, evidence };
  });
}
