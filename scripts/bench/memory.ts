// Peak memory of a process that reads the whole corpus once, from text to the JSON form of each reading.
import { openArticle } from '../../src/article/index.ts';
import { read } from '../../src/reader/index.ts';
import { toRecord } from '../../src/recognize/reading-json.ts';
import { corpus } from './corpus.ts';

/** Reads all, one article after the other; gives the peak of the whole process in megabytes (10^6 bytes). */
export function measureMemory(): { readonly peakMegabytes: number; readonly articles: number } {
  const articles = corpus();
  let characters = 0;
  for (const { id, text } of articles) characters += JSON.stringify(toRecord(read(openArticle(text, { name: id })))).length;
  if (characters === 0) throw new Error('nothing was read');
  return { peakMegabytes: (process.resourceUsage().maxRSS * 1024) / 1e6, articles: articles.length };
}

if (import.meta.main) console.log(JSON.stringify(measureMemory()));
