// Makes readings by hand for the register's tests, in the form of RECORD.md, with real spans into a text of our own.
import type { ReadingRecord } from '../../src/recognize/reading-json.ts';

type Item<K extends 'statements' | 'meetings' | 'instruments' | 'positions' | 'events' | 'figures'> = ReadingRecord[K][number];
type Span = { start: number; end: number; text: string };

const NAMES: Record<string, readonly [ar: string, en: string, of: string | null]> = {
  'person:vladimir-putin': ['فلاديمير بوتين', 'Vladimir Putin', 'state:RU'],
  'person:xi-jinping': ['شي جين بينغ', 'Xi Jinping', 'state:CN'],
  'person:sergei-lavrov': ['سيرغي لافروف', 'Sergei Lavrov', 'state:RU'],
  'person:wang-yi': ['وانغ يي', 'Wang Yi', 'state:CN'],
  'state:RU': ['روسيا', 'Russia', null],
  'state:CN': ['الصين', 'China', null],
  'place:beijing': ['بكين', 'Beijing', 'state:CN'],
  'place:kazan': ['قازان', 'Kazan', 'state:RU'],
  'organization:sco': ['منظمة شنغهاي للتعاون', 'Shanghai Cooperation Organization', null],
};
export const PUTIN = 'person:vladimir-putin';
export const XI = 'person:xi-jinping';

/** One article's reading under construction: the text is its lines, the first one the title. */
export class Story {
  readonly record: ReadingRecord;
  private count = 0;

  constructor(lines: readonly string[], about: { published?: string | null; outlet?: string | null; language?: string; read?: boolean; reader?: string; url?: string | null; id?: string } = {}) {
    const text = lines.join('\n');
    let at = 0;
    const blocks = lines.map((line, i) => {
      const block = { start: at, end: at + line.length, role: i ? ('body' as const) : ('title' as const), text: line };
      at += line.length + 1;
      return block;
    });
    this.record = {
      article: {
        id: about.id ?? `doc${[...text].reduce((h, c) => (Math.imul(h, 31) + c.codePointAt(0)!) >>> 0, 7).toString(36)}`,
        url: about.url ?? null, outlet: about.outlet === undefined ? 'صحيفة المثال' : about.outlet, title: lines[0] ?? null, author: null,
        published: about.published ?? null, published_from: about.published ? 'metadata' : null, language: about.language ?? 'ar', read: about.read ?? true, reader: about.reader ?? 'test-1',
        agencies: [], translated: null, text, blocks,
      },
      entities: [], statements: [], meetings: [], instruments: [], positions: [], events: [], figures: [], times: [],
    };
  }

  span(words: string): Span {
    const start = this.record.article.text.indexOf(words);
    if (start < 0) throw new Error(`not in the story: ${words}`);
    return { start, end: start + words.length, text: words };
  }

  /** Names an entity, with all places where a form of it stands. */
  entity(id: string, ...forms: string[]): this {
    const [ar, en, of] = NAMES[id] ?? [id, id, null];
    const { text } = this.record.article;
    const mentions = (forms.length ? forms : [ar]).flatMap((form) => [...text.matchAll(new RegExp(form, 'gu'))].map((m) => ({ start: m.index, end: m.index + form.length, text: form, form: 'name' as const })));
    this.record.entities.push({ id, kind: id.split(':')[0] as ReadingRecord['entities'][number]['kind'], name: { ar, en }, role: null, of, mentions, confidence: 0.9 });
    return this;
  }

  meeting(evidence: string, about: Partial<Item<'meetings'>> = {}): this {
    this.record.meetings.push({ id: `m${++this.count}`, format: 'summit', participants: [PUTIN, XI], place: null, start: null, end: null, status: 'held', evidence: [this.span(evidence)], confidence: 0.9, ...about });
    return this;
  }

  instrument(evidence: string, about: Partial<Item<'instruments'>> = {}): this {
    this.record.instruments.push({ id: `i${++this.count}`, kind: 'joint statement', title: null, parties: ['state:RU', 'state:CN'], date: null, status: 'signed', evidence: [this.span(evidence)], mentions: [], confidence: 0.9, ...about });
    return this;
  }

  statement(content: string, about: Partial<Item<'statements'>> = {}): this {
    const span = this.span(content);
    this.record.statements.push({
      id: `s${++this.count}`, kind: 'direct', source: [XI], via: [], cue: null, content: span, evidence: [span],
      date: { value: null, precision: 'vague', anchor: null, span: null }, topics: [], confidence: 0.9, ...about,
    });
    return this;
  }

  position(content: string, about: Partial<Item<'positions'>> = {}): this {
    const span = this.span(content);
    this.record.positions.push({ id: `p${++this.count}`, holder: ['state:CN'], stance: 'opposes', topic: 'nato', target: [], content: span, source: null, evidence: [span], confidence: 0.8, ...about });
    return this;
  }

  figure(evidence: string, value: number, about: Partial<Item<'figures'>> = {}): this {
    this.record.figures.push({ id: `f${++this.count}`, value, unit: 'USD', comparator: '=', what: null, as_of: null, measure: 'level', source: null, span: this.span(evidence), evidence: [this.span(evidence)], confidence: 0.9, ...about });
    return this;
  }
}

/** A story of the two presidents with both of them and their states named. */
export const summitStory = (lines: readonly string[], about?: ConstructorParameters<typeof Story>[1]): Story => {
  const story = new Story(lines, about);
  story.entity(PUTIN, 'بوتين').entity(XI, 'شي').entity('state:RU').entity('state:CN').entity('place:beijing').entity('place:kazan');
  return story;
};

const encoder = new TextEncoder();

/** What `Register.add` takes, from a story. */
export const incoming = (story: Story, file: string, more: { hints?: Record<string, string> } = {}) => ({
  bytes: encoder.encode(story.record.article.text), origin: { kind: 'file' as const, value: `/articles/${file}` }, reading: story.record, addedAt: '2025-01-02T03:04:05Z', ...more,
});
