/** A unit of measurement: its name in QUDT, and how people write it. */
export interface Unit {
  /** The last part of its IRI in QUDT. */
  readonly name: string
  /** Symbols in their one right spelling, the usual one first. */
  readonly symbols: readonly string[]
  /** Words in any letter case; of a phrase the first word may be a plural. */
  readonly words: readonly string[]
  /** Short spellings that could mean this unit and could mean another; never taken, only suggested from. */
  readonly loose: readonly string[]
}

/** What is measured. */
export type Dimension = 'size' | 'rate' | 'frequency' | 'power' | 'time' | 'share' | 'packets'

/** Where the IRIs of units start, in the spelling that the vocabulary itself uses. */
export const UNITS: string = 'https://qudt.org/vocab/unit/'

/** A row: name in QUDT | symbols | words | loose spellings. */
const rows: Readonly<Record<Dimension, readonly string[]>> = {
  size: [
    'BYTE | B | byte | b',
    'KiloBYTE | kB KB | kilobyte | k',
    'MegaBYTE | MB | megabyte | m',
    'GigaBYTE | GB | gigabyte | g',
    'TeraBYTE | TB | terabyte | t',
    'PetaBYTE | PB | petabyte | p',
    'ExaBYTE | EB | exabyte | e',
    'KibiBYTE | KiB kiB | kibibyte | k ki',
    'MebiBYTE | MiB | mebibyte | m mi',
    'GibiBYTE | GiB | gibibyte | g gi',
    'TebiBYTE | TiB | tebibyte | t ti',
    'PebiBYTE | PiB | pebibyte | p pi',
    'ExbiBYTE | EiB | exbibyte | e ei',
    'BIT | bit | | b',
    'KiloBIT | kbit Kbit | kilobit | kb',
    'MegaBIT | Mbit | megabit | mb',
    'GigaBIT | Gbit | gigabit | gb',
    'TeraBIT | Tbit | terabit | tb',
    'KibiBIT | Kibit | kibibit | kib',
    'MebiBIT | Mibit | mebibit | mib',
    'GibiBIT | Gibit | gibibit | gib',
    'TebiBIT | Tibit | tebibit | tib',
  ],
  rate: [
    'BIT-PER-SEC | bit/s bps b/s | bit per second | b bit',
    'KiloBIT-PER-SEC | kbit/s kbps kb/s Kbit/s Kbps | kilobit per second | k kb kbit',
    'MegaBIT-PER-SEC | Mbit/s Mbps Mb/s | megabit per second | m mb mbit',
    'GigaBIT-PER-SEC | Gbit/s Gbps Gb/s | gigabit per second | g gb gbit',
    'TeraBIT-PER-SEC | Tbit/s Tbps Tb/s | terabit per second | t tb tbit',
    'BYTE-PER-SEC | B/s Bps | byte per second | b',
    'KiloBYTE-PER-SEC | kB/s KB/s kBps KBps | kilobyte per second | k kb',
    'MegaBYTE-PER-SEC | MB/s MBps | megabyte per second | m mb',
    'GigaBYTE-PER-SEC | GB/s GBps | gigabyte per second | g gb',
    'NUM-PER-SEC | IOPS /s | operation per second;request per second;per second | ops',
  ],
  frequency: [
    'HZ | Hz | hertz | ',
    'KiloHZ | kHz | kilohertz | k',
    'MegaHZ | MHz | megahertz | m',
    'GigaHZ | GHz | gigahertz | g',
    'TeraHZ | THz | terahertz | t',
  ],
  power: ['MilliW | mW | milliwatt | m', 'W | W | watt | ', 'KiloW | kW | kilowatt | k', 'MegaW | MW | megawatt | m'],
  time: [
    'NanoSEC | ns | nanosecond | ',
    'MicroSEC | µs μs us | microsecond | ',
    'MilliSEC | ms | millisecond | ',
    'SEC | s | second;sec | ',
    'MIN | min | minute;min | m',
    'HR | h | hour;hr | ',
    'DAY | d | day | ',
    'WK | | week;wk | w',
    'MO | | month | m mo',
    'YR | | year;yr | y a',
  ],
  share: ['PERCENT | % | percent;per cent | '],
  packets: ['NUM | | packet;lost packet | ', 'PERCENT | % | percent;per cent | ', 'PPM | ppm | part per million | '],
}

/** The units of each dimension, the small ones first. */
export const units: Readonly<Record<Dimension, readonly Unit[]>> = {
  size: rows.size.map(unit),
  rate: rows.rate.map(unit),
  frequency: rows.frequency.map(unit),
  power: rows.power.map(unit),
  time: rows.time.map(unit),
  share: rows.share.map(unit),
  packets: rows.packets.map(unit),
}

function unit(row: string): Unit {
  const [name = '', symbols = '', words = '', loose = ''] = row.split('|').map((part) => part.trim())
  return { name, symbols: parts(symbols, ' '), words: parts(words, ';'), loose: parts(loose, ' ') }
}

function parts(text: string, separator: string): readonly string[] {
  return text.split(separator).filter((part) => part !== '')
}

/** How a unit is usually written after a number: its symbol, or its word in the plural. */
export function usualSpelling({ symbols: [symbol], words: [word = ''] }: Unit): string {
  return symbol ?? plural(word)
}

/** A word in the plural; of a phrase the first word: `bits per second`. Symbols and `percent` have none. */
export function plural(phrase: string): string {
  return /^(?:per|percent|hertz)\b|hertz$/.test(phrase) ? phrase : phrase.replace(/^(lost packet|\S+)/, '$1s')
}

/**
 * The units that a spelling may mean, and whether it means exactly that one. The case of a symbol matters: m is not M, and
 * b is not B; a symbol in other letters is only suggested from.
 */
export function unitsWritten(
  written: string,
  among: readonly Unit[],
): { readonly certain: boolean; readonly units: readonly Unit[] } {
  const exact = among.filter(({ symbols }) => symbols.includes(written))
  if (exact.length === 1) return { certain: true, units: exact }
  const folded = written.toLowerCase()
  const named = among.filter(({ words }) => words.some((w) => w === folded || plural(w) === folded))
  if (named.length === 1) return { certain: true, units: named }
  const inOtherLetters = among.filter(({ symbols }) => symbols.some((s) => s.toLowerCase() === folded))
  const loose = among.filter((each) => each.loose.includes(folded))
  return { certain: false, units: among.filter((each) => [...named, ...inOtherLetters, ...loose].includes(each)) }
}
