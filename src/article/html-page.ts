// HTML as a page: visible lines with what their markup says. Reads the stream of tags and builds no tree, so that neither depth nor size of a
// hostile page matters.
import { createRequire } from 'node:module';
import type * as HtmlParser from 'htmlparser2';
import { BLOCKS, CONTAINERS, isHidden, tagOfClasses, tagOfElement, UNSEEN, UNSEEN_ROLES } from './html-elements.ts';
import { collectFacts } from './html-facts.ts';
import { NO_FACTS, type LineTag, type Page, type PageLine } from './page.ts';
import { plainPage, visibleLines } from './plain-page.ts';

// Loaded with the first page of HTML: most runs read plain text, and their start should not wait for it.
const load = createRequire(import.meta.url);

interface Open {
  readonly name: string;
  readonly tag: LineTag | null;
  /** The tag comes from a class name, which is a guess. */
  readonly guessed: boolean;
  readonly unseen: boolean;
  readonly story: boolean;
}

interface Collected extends PageLine {
  readonly guessed: boolean;
}

/** Nesting beyond which no real page goes; closing tags are looked up along the open ones, so depth costs time. */
const DEEPEST = 1_000;
class TooDeep extends Error {}

/** Tags that hold for everything inside, whatever smaller element says otherwise. */
const STRONG: ReadonlySet<LineTag> = new Set<LineTag>(['caption', 'related', 'chrome', 'title', 'byline', 'time']);

/**
 * A page of HTML.
 * @example htmlPage('<h1>قمة</h1><p>التقى الوزيران.</p>').lines[0] // { text: 'قمة', tag: 'title' }
 */
export function htmlPage(source: string): Page {
  const lines: Collected[] = [];
  const facts = collectFacts();
  const stack: Open[] = [];
  const top = () => stack.at(-1);
  let words: string[] = [];
  let linked = 0;
  let links = 0;
  let total = 0;
  let json: string[] | null = null;
  let title: string[] | null = null;

  const flush = () => {
    if (!words.length) return;
    const text = words.join('').replace(/[ \t\r\n\f]+/gu, ' ');
    const open = top();
    const asLink = total > 0 && linked / total > 0.9 && (open?.tag == null || open.tag === 'paragraph' || open.tag === 'item');
    for (const line of visibleLines(text)) lines.push({ text: line, tag: asLink ? 'link' : (open?.tag ?? null), guessed: !asLink && (open?.guessed ?? false) });
    words = [];
    linked = total = 0;
  };

  const { Parser } = load('htmlparser2') as typeof HtmlParser;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (stack.length >= DEEPEST) throw new TooDeep();
      if (BLOCKS.has(name)) flush();
      const parent = top();
      const story = parent?.story || name === 'article' || name === 'main';
      const unseen = parent?.unseen || UNSEEN.has(name) || UNSEEN_ROLES.has(attributes['role'] ?? '') || isHidden(attributes) || (name === 'header' && !story && !CONTAINERS.has(parent?.name ?? 'body')) ;
      if (name === 'meta') facts.meta(attributes);
      if (name === 'link') facts.link(attributes);
      if (name === 'time' && story) facts.time(attributes);
      if (name === 'html' && attributes['lang']) facts.language(attributes['lang']);
      if (name === 'a') links++;
      if (name === 'script' && /ld\+json/iu.test(attributes['type'] ?? '')) json = [];
      if (name === 'title' && !title) title = [];
      const kept = parent?.tag && STRONG.has(parent.tag) ? parent.tag : null;
      const byElement = tagOfElement(name);
      const byClass = kept || CONTAINERS.has(name) ? null : tagOfClasses(attributes);
      const strong = byElement && STRONG.has(byElement) ? byElement : null;
      stack.push({
        name, story, unseen,
        tag: kept ?? strong ?? byClass ?? byElement ?? parent?.tag ?? null,
        guessed: kept ? parent!.guessed : strong ? false : byClass ? true : byElement ? false : (parent?.guessed ?? false),
      });
      if (name === 'td' || name === 'th') words.push(' ');
    },
    ontext(text) {
      if (json) json.push(text);
      else if (top()?.name === 'title') title?.push(text);
      else if (!top()?.unseen) {
        words.push(text);
        const n = text.trim().length;
        total += n;
        if (links > 0) linked += n;
      }
    },
    onclosetag(name) {
      if (BLOCKS.has(name)) flush();
      if (name === 'a') links = Math.max(0, links - 1);
      if (name === 'script' && json) {
        facts.jsonLd(json.join(''));
        json = null;
      }
      if (name === 'title' && title) facts.title(title.join(''));
      stack.pop();
    },
  }, { lowerCaseTags: true, decodeEntities: true });
  try {
    parser.write(source);
    parser.end();
  } catch (error) {
    if (!(error instanceof TooDeep)) throw error;
    return { lines: plainPage(stripped(source)).lines, facts: NO_FACTS };
  }
  flush();
  return { lines: settle(lines), facts: facts.facts() };
}

/** Class names that would make furniture of most of a page are wrong about it. */
function settle(lines: readonly Collected[]): PageLine[] {
  const size = (only: (line: Collected) => boolean) => lines.reduce((n, line) => n + (only(line) ? line.text.length : 0), 0);
  const guessedAway = (line: Collected) => line.guessed && (line.tag === 'chrome' || line.tag === 'related');
  const distrust = size(guessedAway) > 0.6 * size(() => true);
  return lines.map(({ text, tag, guessed }) => ({ text, tag: distrust && guessed ? null : tag }));
}

/** The words of a page that is nested too deep to be one: tags become line ends. */
const stripped = (source: string): string => source.replace(/<(script|style)\b[^]*?(?:<\/\1\s*>|$)/giu, '\n').replace(/<[^<>]{0,10000}>/gu, '\n');
