// Which SQLite may hold a register: older ones have the WAL-reset bug, which loses data that was written.

/**
 * Whether a version of SQLite is free of the WAL-reset bug (fixed in 3.51.3, and in 3.50.7 and 3.44.6 of the older lines).
 * @example isSafe('3.50.4') // false
 */
export function isSafe(version: string): boolean {
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number);
  if (major !== 3) return major > 3;
  if (minor === 44) return patch >= 6;
  if (minor === 50) return patch >= 7;
  if (minor === 51) return patch >= 3;
  return minor > 51;
}
