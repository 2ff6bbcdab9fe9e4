// Derived from shapes/gaia-x-25.11 by "pnpm generate". Do not edit; change the source.
import type { Countries, CountryCode, CountryCode2 } from '@gxkit/ontology/gaia-x-25.11/lists'

/** One value of any of the lists `Countries`, `CountryCode`, `CountryCode2`. */
export type CountryCodeText = Countries | CountryCode | CountryCode2

/** A number with its unit. */
export type CountedArcMinutesText = `${number} ${"′" | "'" | "minutes" | "minute" | "min"}`

/** A number with its unit. */
export type CountedArcSecondsText = `${number} ${"″" | "\"" | "seconds" | "second" | "sec"}`

/** A number with its unit. */
export type CountedDegreesText = `${number} ${"°" | "degrees" | "degree" | "deg"}`

/** A number with its unit. */
export type CountedLitresPerKilowattHourText = `${number} ${"l/kWh" | "litres per kilowatt-hour" | "L/kWh"}`

/** A number with its unit. */
export type CountedPercentText = `${number} ${"%" | "percent" | "per cent"}`

/** A date such as 2026-01-31. */
export type DateText = `${number}-${number}-${number}`

/** A date with time such as 2026-01-31T10:00:00Z, or a date such as 2026-01-31. */
export type DateTimeText = `${number}-${number}-${number}`

/** A media type such as application/pdf, or an extension such as pdf. */
export type MediaTypeText = 'css' | 'csv' | 'doc' | 'docx' | 'epub' | 'geojson' | 'gif' | 'gz' | 'gzip' | 'htm' | 'html' | 'ics' | 'jpeg' | 'jpg' | 'js' | 'json' | 'jsonld' | 'markdown' | 'md' | 'nq' | 'nt' | 'odp' | 'ods' | 'odt' | 'parquet' | 'pdf' | 'png' | 'ppt' | 'pptx' | 'rdf' | 'sql' | 'svg' | 'tif' | 'tiff' | 'trig' | 'ttl' | 'turtle' | 'txt' | 'wasm' | 'webp' | 'xls' | 'xlsx' | 'yaml' | 'yml' | 'zip'

/** A number with its unit such as 5 ms. */
export type QuantityAnyText = `${number} ${'B' | 'bytes' | 'kB' | 'kilobytes' | 'MB' | 'megabytes' | 'GB' | 'gigabytes' | 'TB' | 'terabytes' | 'PB' | 'petabytes' | 'EB' | 'exabytes' | 'KiB' | 'kibibytes' | 'MiB' | 'mebibytes' | 'GiB' | 'gibibytes' | 'TiB' | 'tebibytes' | 'PiB' | 'pebibytes' | 'EiB' | 'exbibytes' | 'bit' | 'kbit' | 'kilobits' | 'Mbit' | 'megabits' | 'Gbit' | 'gigabits' | 'Tbit' | 'terabits' | 'Kibit' | 'kibibits' | 'Mibit' | 'mebibits' | 'Gibit' | 'gibibits' | 'Tibit' | 'tebibits' | 'bit/s' | 'bits per second' | 'kbit/s' | 'kilobits per second' | 'Mbit/s' | 'megabits per second' | 'Gbit/s' | 'gigabits per second' | 'Tbit/s' | 'terabits per second' | 'B/s' | 'bytes per second' | 'kB/s' | 'kilobytes per second' | 'MB/s' | 'megabytes per second' | 'GB/s' | 'gigabytes per second' | 'IOPS' | 'operations per second' | 'Hz' | 'hertz' | 'kHz' | 'kilohertz' | 'MHz' | 'megahertz' | 'GHz' | 'gigahertz' | 'THz' | 'terahertz' | 'mW' | 'milliwatts' | 'W' | 'watts' | 'kW' | 'kilowatts' | 'MW' | 'megawatts' | 'ns' | 'nanoseconds' | 'µs' | 'microseconds' | 'ms' | 'milliseconds' | 's' | 'seconds' | 'min' | 'minutes' | 'h' | 'hours' | 'd' | 'days' | 'weeks' | 'months' | 'years' | '%' | 'percent' | 'packets' | 'ppm' | 'parts per million'}`

/** A frequency such as 2.4 GHz. */
export type QuantityFrequencyText = `${number} ${'Hz' | 'hertz' | 'kHz' | 'kilohertz' | 'MHz' | 'megahertz' | 'GHz' | 'gigahertz' | 'THz' | 'terahertz'}`

/** A number of packets such as 3 packets, or a share such as 0.1 %. */
export type QuantityPacketsText = `${number} ${'packets' | '%' | 'percent' | 'ppm' | 'parts per million'}`

/** A power such as 350 W. */
export type QuantityPowerText = `${number} ${'mW' | 'milliwatts' | 'W' | 'watts' | 'kW' | 'kilowatts' | 'MW' | 'megawatts'}`

/** A data rate such as 10 Gbit/s. */
export type QuantityRateText = `${number} ${'bit/s' | 'bits per second' | 'kbit/s' | 'kilobits per second' | 'Mbit/s' | 'megabits per second' | 'Gbit/s' | 'gigabits per second' | 'Tbit/s' | 'terabits per second' | 'B/s' | 'bytes per second' | 'kB/s' | 'kilobytes per second' | 'MB/s' | 'megabytes per second' | 'GB/s' | 'gigabytes per second' | 'IOPS' | 'operations per second'}`

/** A share such as 99.9 %. */
export type QuantityShareText = `${number} ${'%' | 'percent'}`

/** An amount of data such as 4 GiB. */
export type QuantitySizeText = `${number} ${'B' | 'bytes' | 'kB' | 'kilobytes' | 'MB' | 'megabytes' | 'GB' | 'gigabytes' | 'TB' | 'terabytes' | 'PB' | 'petabytes' | 'EB' | 'exabytes' | 'KiB' | 'kibibytes' | 'MiB' | 'mebibytes' | 'GiB' | 'gibibytes' | 'TiB' | 'tebibytes' | 'PiB' | 'pebibytes' | 'EiB' | 'exbibytes' | 'bit' | 'kbit' | 'kilobits' | 'Mbit' | 'megabits' | 'Gbit' | 'gigabits' | 'Tbit' | 'terabits' | 'Kibit' | 'kibibits' | 'Mibit' | 'mebibits' | 'Gibit' | 'gibibits' | 'Tibit' | 'tebibits'}`

/** A duration such as 30 days. */
export type QuantityTimeText = `${number} ${'ns' | 'nanoseconds' | 'µs' | 'microseconds' | 'ms' | 'milliseconds' | 's' | 'seconds' | 'min' | 'minutes' | 'h' | 'hours' | 'd' | 'days' | 'weeks' | 'months' | 'years'}`

/** True or false, or yes or no. */
export type TruthText = 'yes' | 'no'
