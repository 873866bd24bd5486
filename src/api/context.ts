// What the routes work with: the register, the way in for new articles, and what is known about this program.
import type { ArticleHints, Register } from '../register/index.ts';

/** What became of one file given to the server. */
export interface Taken {
  readonly outcome: 'new' | 'new-version' | 'reread' | 'unchanged';
  readonly article: string;
  readonly title: string | null;
  readonly read: boolean;
  readonly reports: number;
}

/** Reads one file's bytes into the register. @throws Refused for bytes that are no article, RegisterError for the store. */
export type TakeIn = (bytes: Uint8Array, fileName: string, hints: ArticleHints) => Taken;

export interface ApiContext {
  readonly register: Register;
  readonly takeIn: TakeIn;
  readonly version: string;
  /** Largest file that is taken, in bytes. */
  readonly maxBytes: number;
  /** Hosts (`localhost:4170`) under which the server answers; anything else is a foreign page's doing. */
  readonly hosts: () => ReadonlySet<string>;
  /** Folder of the built web app, or null where there is none. */
  readonly webRoot: string | null;
}

/** Bytes that were not taken, with the reason in both languages of the interface. */
export class Refused extends Error {
  override readonly name = 'Refused';
  readonly ar: string;
  constructor(en: string, ar: string) {
    super(en);
    this.ar = ar;
  }
}
