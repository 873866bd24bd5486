// Entities of an Arabic article: persons with their titles, then states, bodies, places, documents and groups, then what points back to them.
import type { EntityIndex } from '../../recognize/entity-index.ts';
import type { WithFigures } from './context.ts';
import { NameScan } from './entities/name-scan.ts';
import { scanInnerNames } from './entities/inner-names.ts';
import { scanOfficials } from './entities/officials.ts';
import { PersonScan } from './entities/persons.ts';
import { Registry } from './entities/registry.ts';
import { Roles } from './entities/roles.ts';
import { scanSlips } from './entities/slips.ts';
import { ShortNames } from './entities/short-names.ts';

/**
 * Recognises the entities of a document and every reference to them. Role nouns resolve to persons of the article first, then to the holder of
 * the office on the day of publication; without a date only to persons of the article.
 */
export function recognizeEntities({ analysis }: WithFigures): EntityIndex {
  const registry = new Registry(analysis);
  const persons = new PersonScan(registry);
  persons.run();
  scanOfficials(registry, persons.memory);
  new Roles(registry, persons.memory, analysis.document.published?.value ?? null).run(persons.roles);
  new ShortNames(registry, persons.memory).run();
  new NameScan(registry).run();
  scanSlips(registry);
  scanInnerNames(registry);
  return registry.index();
}
