// The files in what was dropped, folders walked through.

/** All files of a drop, at most `most`; hidden files are left out. */
export async function filesOf(transfer: DataTransfer, most: number): Promise<File[]> {
  const found: File[] = [];
  // Entries must be taken before the first await: the browser empties the transfer afterwards.
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry?.()).filter((e) => e !== null && e !== undefined);
  if (entries.length === 0) return [...transfer.files].slice(0, most);
  for (const entry of entries) await walk(entry, found, most);
  return found;
}

async function walk(entry: FileSystemEntry, found: File[], most: number): Promise<void> {
  if (found.length >= most || entry.name.startsWith('.')) return;
  if (entry.isFile) {
    found.push(await new Promise<File>((yes, no) => (entry as FileSystemFileEntry).file(yes, no)));
    return;
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  for (;;) {
    // A reader gives a hundred entries at a time and an empty list at the end.
    const some = await new Promise<FileSystemEntry[]>((yes, no) => reader.readEntries(yes, no));
    if (some.length === 0 || found.length >= most) return;
    for (const inner of some) await walk(inner, found, most);
  }
}
