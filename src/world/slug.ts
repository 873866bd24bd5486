// Slugs: how an English name becomes the second half of an entity id.

/**
 * Lower-case ASCII letters and digits joined by hyphens.
 * @example slug('São Paulo') // 'sao-paulo'
 */
export function slug(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/['’]/gu, '').replace(/[^a-z0-9]+/gu, '-').replace(/^-|-$/gu, '');
}
