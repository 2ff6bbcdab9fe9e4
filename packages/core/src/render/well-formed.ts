const loneSurrogate = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g

/** A text in which halves of surrogate pairs, which no encoding can write, are replaced. */
export function wellFormed(text: string): string {
  return text.replace(loneSurrogate, '\ufffd')
}
