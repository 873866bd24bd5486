// Prints the month table of the Umm al-Qura calendar as src/text/hijri.ts holds it, read from this Node's ICU.
const FIRST = 1300;
const LAST = 1600;
const format = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', { year: 'numeric', month: 'numeric', day: 'numeric', timeZone: 'UTC' });
const hijri = (days: number) => {
  const parts = Object.fromEntries(format.formatToParts(new Date(days * 86_400_000)).map((p) => [p.type, p.value]));
  return { year: Number.parseInt(parts['year'] ?? '', 10), month: Number(parts['month']), day: Number(parts['day']) };
};

let day = Math.floor(Date.UTC(1882, 9, 1) / 86_400_000);
for (let h = hijri(day); !(h.year === FIRST && h.month === 1 && h.day === 1); h = hijri(day)) day++;
const first = day;
let table = '';
for (let year = FIRST; year <= LAST; year++) {
  let bits = 0;
  for (let month = 1; month <= 12; month++) {
    let length = 0;
    for (let h = hijri(day); h.year === year && h.month === month; h = hijri(day)) {
      length++;
      day++;
    }
    if (length === 30) bits |= 1 << (month - 1);
    else if (length !== 29) throw new Error(`month ${month} of ${year} has ${length} days`);
  }
  table += bits.toString(16).padStart(3, '0');
}
console.log(`ICU ${process.versions['icu']}: first day ${first}\n${table}`);
