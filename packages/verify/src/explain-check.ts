/** What a check asks, and why anybody would want to know. */
export interface CheckExplanation {
  readonly asks: string
  readonly why: string
}

const explanations: Readonly<Record<string, CheckExplanation>> = {
  'format/recognised': {
    asks: 'Has the document a form that can be verified?',
    why: 'What is not recognised is refused and not guessed at.',
  },
  'proof/format': {
    asks: 'Is the proof written exactly as its specification says?',
    why: 'Two readers of a loosely written proof can see two different documents in it.',
  },
  'proof/header': {
    asks: 'Does the header of the token hold only what it may, and no key of its own?',
    why: 'A token that brings the key to verify it with proves nothing.',
  },
  'proof/claims': {
    asks: 'Do the claims of the token agree with the document in it?',
    why: 'Where both state an issuer or a date, a reader could believe the wrong one.',
  },
  'proof/contexts': {
    asks: 'Do the contexts define the words of the proof?',
    why: 'A word without a definition is not covered by the signature.',
  },
  'proof/purpose': {
    asks: 'Was the proof made for this use?',
    why: 'A key for one purpose must not be used to stand in for another.',
  },
  'proof/challenge': {
    asks: 'Does the proof answer the challenge and the domain of this request?',
    why: 'Otherwise it may be a copy of an answer to somebody else.',
  },
  'proof/issuer-controls-key': {
    asks: 'Does the key belong to the party that the document names?',
    why: 'Anybody can sign in the name of others with a key of their own.',
  },
  'proof/key': {
    asks: 'Is the key in the DID document of that party, meant for this, and strong enough?',
    why: 'Only keys that the party publishes speak for it.',
  },
  'proof/signature': {
    asks: 'Was the document signed with that key, and not changed since?',
    why: 'One changed character breaks the signature.',
  },
  'credential/structure': {
    asks: 'Has the document the members that the data model asks for?',
    why: 'Readers rely on them being there, and in the right form.',
  },
  'linked-data/contexts': {
    asks: 'Are all contexts known ones, and does none of them change what a word means?',
    why: 'A context of somebody else can turn a good statement into another one.',
  },
  'credential/validity-period': {
    asks: 'Is it valid at the moment in question?',
    why: 'Before and after that, the issuer does not stand behind it.',
  },
  'credential/status': {
    asks: 'Has the issuer revoked or suspended it?',
    why: 'Statements can turn out to be wrong before their end.',
  },
  'trust/certificate-chain': {
    asks: 'Does a certificate say who is behind the key, and does it lead to a trust anchor?',
    why: 'A DID alone says which domain it is, but not which company.',
  },
  'trust/revocation': {
    asks: 'Has an authority revoked one of the certificates?',
    why: 'Stolen keys and owners that are gone are noticed after a certificate was issued.',
  },
  'trust/issuer': {
    asks: 'Is the issuer one that may state this?',
    why: 'A registration number or a label counts only from those who are accredited for it.',
  },
  'presentation/signed': {
    asks: 'Is the presentation itself signed?',
    why: 'Where a release has no signed presentations, nobody can tell from them who shows the credentials.',
  },
  'presentation/holder': {
    asks: 'Did the party sign that the presentation names?',
    why: 'Otherwise anybody could present in its name.',
  },
  'presentation/challenge': {
    asks: 'Does the presentation answer the challenge of this request?',
    why: 'The challenge shows that it is no copy of an earlier one.',
  },
  'presentation/domain': {
    asks: 'Was the presentation made for the party that asks?',
    why: 'Otherwise it could be passed on to others.',
  },
  'presentation/expiry': {
    asks: 'Has the presentation an end?',
    why: 'An answer to a request should not be worth anything later on.',
  },
  'presentation/replay': {
    asks: 'Was this presentation never shown before?',
    why: 'A stolen copy looks exactly like the original.',
  },
  'presentation/credentials': {
    asks: 'Does it hold credentials, not too many, and nothing else?',
    why: 'An empty presentation proves nothing, and whose claims a nested one makes is not clear.',
  },
  'presentation/distinct-ids': {
    asks: 'Has every credential an id of its own?',
    why: 'With one id for two, nobody can tell which of them is meant.',
  },
  'presentation/holder-subject': {
    asks: 'Are the credentials about the party that presents them?',
    why: 'A good credential about somebody else says nothing about it.',
  },
  'presentation/graphs': {
    asks: 'Do credentials about the same thing agree, and are they from one issuer?',
    why: 'Read together, the statements of one add to those of another.',
  },
  'presentation/references': {
    asks: 'Are facts that a notary has to check stated by one?',
    why: 'Anybody can write down a registration number.',
  },
  'label/covers': {
    asks: 'Does the label cover exactly the credentials that were presented?',
    why: 'A label says nothing about credentials that nobody examined for it.',
  },
  'document/digest': {
    asks: 'Are the documents behind links the ones whose digest is stated?',
    why: 'What an address serves can be exchanged without anybody noticing. Nothing is fetched here.',
  },
  'shape/targets': {
    asks: 'Is there something in it that the rules of the release speak of?',
    why: 'Rules that find nothing to look at are always kept.',
  },
  'shape/conforms': {
    asks: 'Do the statements keep the rules of the release, read together with the other credentials?',
    why: 'These are the rules by which a clearing house decides.',
  },
}

/**
 * Explains a check in words for people.
 *
 * @param id the id of a check in a report
 * @returns nothing for checks of others
 * @example
 * explainCheck('proof/signature')?.asks // 'Was the document signed with that key, and not changed since?'
 */
export function explainCheck(id: string): CheckExplanation | undefined {
  return Object.hasOwn(explanations, id) ? explanations[id] : undefined
}
