import { DOMParser } from '@xmldom/xmldom'
import { expect, test } from 'vitest'
import { canonicalizeXml } from './canonicalize-xml.ts'

const read = (xml: string): Parameters<typeof canonicalizeXml>[0] => new DOMParser().parseFromString(xml, 'text/xml')

test.each([
  // The expected texts are those of the canonicalizer in the standard library of Python (xml.etree.ElementTree.canonicalize).
  [
    'order of attributes, quotes',
    `<a b:z='1 &lt; "2"' c="x" a="y" xmlns:b="urn:b"/>`,
    '<a xmlns:b="urn:b" a="y" c="x" b:z="1 &lt; &quot;2&quot;"></a>',
  ],
  ['names that are not used', '<a xmlns="urn:a" xmlns:unused="urn:u"><b/></a>', '<a xmlns="urn:a"><b></b></a>'],
  ['names that end', '<a xmlns="urn:a"><b xmlns=""><c/></b></a>', '<a xmlns="urn:a"><b xmlns=""><c></c></b></a>'],
  [
    'names declared where they are used',
    '<a xmlns:b="urn:b"><b:c><b:d/></b:c><b:e/></a>',
    '<a><b:c xmlns:b="urn:b"><b:d></b:d></b:c><b:e xmlns:b="urn:b"></b:e></a>',
  ],
  [
    'a prefix with two meanings',
    '<b:a xmlns:b="urn:1"><b:c xmlns:b="urn:2" b:d=""/></b:a>',
    '<b:a xmlns:b="urn:1"><b:c xmlns:b="urn:2" b:d=""></b:c></b:a>',
  ],
  [
    'characters',
    '<a q="&amp;&gt;&#10;&#13;">a &gt; b &#13; é 😀 ]]&gt;</a>',
    '<a q="&amp;>&#xA;&#xD;">a &gt; b &#xD; é 😀 ]]&gt;</a>',
  ],
  ['other spellings', '<a>x<!-- y --><![CDATA[<z>]]>&#65;\r\n</a>', '<a>x&lt;z&gt;A\n</a>'],
  [
    'instructions',
    '<?xml version="1.0"?><?p  q r?><a xml:lang="de"><?s?></a><?t?>',
    '<?p q r?>\n<a xml:lang="de"><?s?></a>\n<?t?>',
  ],
])('%s', (_what, xml, expected) => {
  expect(canonicalizeXml(read(xml))).toBe(expected)
})

test('nested too deep', () => {
  expect(canonicalizeXml(read(`${'<a>'.repeat(300)}${'</a>'.repeat(300)}`))).toBeUndefined()
})
