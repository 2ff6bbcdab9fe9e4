import { createHash } from 'node:crypto'
import { readTrustList, type TrustList } from '@gxkit/trust'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Issued, issueCertificate } from '../support/authorities.ts'
import { anchorOf } from '../support/certified.ts'
import { moment } from '../support/federation.ts'
import { signTrustList, trustListOf } from '../support/trust-list.ts'

let signer: Issued
let stranger: Issued
let good: Issued
let evil: Issued
let xml: string
beforeAll(async () => {
  signer = await issueCertificate({ subject: 'CN=List Signer' })
  stranger = await issueCertificate({ subject: 'CN=List Signer' })
  good = await issueCertificate({ subject: 'CN=Good CA', authority: true })
  evil = await issueCertificate({ subject: 'CN=Evil CA', authority: true })
  xml = trustListOf([{ certificate: anchorOf(good).certificate }])
})

const digestOf = ({ certificate }: Issued): string =>
  createHash('sha256').update(new Uint8Array(certificate.rawData)).digest('hex')
const reading = async (text: string, signers = [digestOf(signer)]): Promise<TrustList | string> => {
  const read = await readTrustList(text, { at: moment, signers })
  return read.ok ? read.value : read.findings.map(({ code, message }) => `${code}: ${message}`).join()
}
const anchors = (list: TrustList | string): unknown =>
  typeof list === 'string' ? list : list.anchors.map(({ certificate }) => certificate)
const service = (issued: Issued): string =>
  /<TSPService>.*<\/TSPService>/s.exec(trustListOf([{ certificate: anchorOf(issued).certificate }]))?.[0] ?? ''
/** The first text that stands between two others. */
const between = (text: string, start: string, end: string): string =>
  text.slice(text.indexOf(start), text.indexOf(end) + end.length)
const signatureOf = (text: string): string => between(text, '<ds:Signature ', '</ds:Signature>')

describe('the signature of a trust list', () => {
  test.each([
    ['with what the signer says about it (XAdES)', false],
    ['alone', true],
  ])('%s', async (_what, plain) => {
    const list = await reading(signTrustList(xml, { signer, plain }))
    expect(anchors(list)).toEqual([anchorOf(good).certificate])
    expect(list).toMatchObject({ signature: 'checked', signer: expect.stringContaining('List Signer'), findings: [] })
    expect(list).toMatchObject({ anchors: [{ signature: 'checked' }] })
  })

  test('not asked for: the list is read, and says that it was not checked', async () => {
    const read = await readTrustList(signTrustList(xml, { signer }), { at: moment })
    expect(read).toMatchObject({
      ok: true,
      value: {
        signature: 'not-checked',
        anchors: [{ signature: 'not-checked' }],
        findings: [{ code: 'trust/list-signature' }],
      },
    })
  })

  test('other spellings of the same document', async () => {
    const spelt = signTrustList(xml, {
      signer,
      after: (text) =>
        text
          .replace('<SchemeTerritory>DE<', '<SchemeTerritory><!-- a note -->&#68;<![CDATA[E]]><')
          .replaceAll('></ds:Transform>', '/>')
          .replace('\n', '\r\n')
          .replace('<ServiceHistory></ServiceHistory>', '<ServiceHistory />'),
    })
    expect(spelt).toContain('CDATA')
    expect(anchors(await reading(spelt))).toEqual([anchorOf(good).certificate])
  })

  test.each<readonly [string, (signed: string) => string | Promise<string>, string]>([
    ['no signature', () => xml, 'it is not signed'],
    [
      'a certificate exchanged',
      (t) => t.replace(anchorOf(good).certificate, anchorOf(evil).certificate),
      'it was changed after',
    ],
    ['a service added', (t) => t.replace('</TSPServices>', `${service(evil)}</TSPServices>`), 'it was changed after'],
    ['another state', (t) => t.replace('granted', 'withdrawn'), 'it was changed after'],
    [
      'the digest adapted',
      (t) => t.replace(/<ds:DigestValue>[^<]{5}/, '<ds:DigestValue>AAAAA'),
      'changed, or signed with',
    ],
    ['signed by somebody else', () => signTrustList(xml, { signer: stranger }), 'the certificate that you named'],
    [
      'signed by somebody else, with the certificate of the signer',
      () => signTrustList(xml, { signer: { ...signer, keys: stranger.keys } }),
      'changed, or signed with another key',
    ],
    [
      'two signatures',
      (t) => t.replace('</TrustServiceStatusList>', `${signatureOf(t)}</TrustServiceStatusList>`),
      'several signatures',
    ],
    [
      'wrapped in another list',
      (t) =>
        xml.replace(
          '</SchemeInformation>',
          `${between(t, '<TrustServiceStatusList', '</TrustServiceStatusList>')}</SchemeInformation>`,
        ),
      'does not stand where',
    ],
    [
      'the signature moved down',
      (t) => t.replace(signatureOf(t), '').replace('</SchemeInformation>', `${signatureOf(t)}</SchemeInformation>`),
      'does not stand where',
    ],
    [
      'only a part is signed',
      () => signTrustList(xml, { signer, info: (t) => t.replace('URI=""', 'URI="#x"') }),
      'does not cover all',
    ],
    [
      'nothing is signed',
      () => signTrustList(xml, { signer, info: (t) => t.replace(/<ds:Reference.*<\/ds:Reference>/, '') }),
      'does not cover all',
    ],
    [
      'a transformation that chooses',
      () => signTrustList(xml, { signer, info: (t) => t.replace(/xmldsig#enveloped-signature/, 'xmldsig#base64') }),
      'unusual way',
    ],
    [
      'a transformation with parameters',
      () =>
        signTrustList(xml, {
          signer,
          info: (t) => t.replace(/(exc-c14n#")><\/ds:Transform>/, '$1><x xmlns="urn:x"></x></ds:Transform>'),
        }),
      'unusual way',
    ],
    [
      'SHA-1',
      () => signTrustList(xml, { signer, info: (t) => t.replaceAll('2001/04/xmlenc#sha256', '2000/09/xmldsig#sha1') }),
      'not accepted',
    ],
    [
      'HMAC',
      () => signTrustList(xml, { signer, info: (t) => t.replace('ecdsa-sha256', 'hmac-sha256') }),
      'not accepted',
    ],
    [
      'an algorithm of prototypes',
      () => signTrustList(xml, { signer, info: (t) => t.replace(/"[^"]*ecdsa-sha256"/, '"toString"') }),
      'not accepted',
    ],
    [
      'inclusive canonical form',
      () =>
        signTrustList(xml, {
          signer,
          info: (t) => t.replace('2001/10/xml-exc-c14n#', 'TR/2001/REC-xml-c14n-20010315'),
        }),
      'unusual way',
    ],
    [
      'what the signer says, said twice',
      (t) => t.replace('</ds:Object>', '</ds:Object><ds:Object><x Id="p"></x></ds:Object>'),
      'covers something that is not known',
    ],
    [
      'what the signer says, changed',
      (t) => t.replace('2026-11-01T00:00:00Z</xades', '2020-11-01T00:00:00Z</xades'),
      'it was changed after',
    ],
    ['a signature that is no base64', (t) => t.replace('<ds:SignatureValue>', '<ds:SignatureValue>*'), 'not readable'],
    ['without a certificate', (t) => t.replace(/<ds:KeyInfo>.*<\/ds:KeyInfo>/s, ''), 'not exactly one "KeyInfo"'],
    [
      'nested without end',
      (t) => t.replace('</SchemeInformation>', `${'<a>'.repeat(400)}${'</a>'.repeat(400)}</SchemeInformation>`),
      'nested too deep',
    ],
  ])('%s: refused', async (_what, change, words) => {
    const changed = await change(signTrustList(xml, { signer }))
    const list = await reading(changed)
    expect(list).toMatch(/^trust\/list-signature-invalid: /)
    expect(list).toContain(words)
  })

  test('a document type is refused before anything else', async () => {
    const list = await reading(signTrustList(xml, { signer }).replace('?>', '?><!DOCTYPE a>'))
    expect(list).toMatch(/^trust\/list-malformed/)
  })
})
