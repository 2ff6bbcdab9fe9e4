export {
  type Chain,
  type Issued,
  issueCertificate,
  issueChain,
  keysOf,
  p256,
  rsa,
  type Wanted,
  x509,
} from '@gxkit/testkit/certificates'
