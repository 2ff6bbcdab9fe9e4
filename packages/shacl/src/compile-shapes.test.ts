import { isGxError } from '@gxkit/core'
import { canonicalize, parseTurtle } from '@gxkit/linked-data'
import type { Quad } from '@rdfjs/types'
import { describe, expect, test } from 'vitest'
import { compileShapes } from './compile-shapes.ts'
import { pathText } from './engine/property-path.ts'
import { toValidationReport } from './validation-report.ts'

const prefixes = `
  @prefix ex: <https://example.org/> . @prefix sh: <http://www.w3.org/ns/shacl#> . @prefix dash: <http://datashapes.org/dash#> .
  @prefix xsd: <http://www.w3.org/2001/XMLSchema#> . @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
  @prefix owl: <http://www.w3.org/2002/07/owl#> . @prefix skos: <http://www.w3.org/2004/02/skos/core#> .`

function turtle(text: string): readonly Quad[] {
  const parsed = parseTurtle(prefixes + text, { source: 'test.ttl' })
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.findings))
  return parsed.value
}

const path = (expression: string): string =>
  `ex:S a sh:NodeShape ; sh:targetNode ex:x ; sh:property [ sh:path ${expression} ; sh:nodeKind sh:Literal ] .`

const onProperty = (constraints: string): string =>
  `ex:S a sh:NodeShape ; sh:targetNode ex:x ; sh:property [ sh:path ex:p ; ${constraints} ] .`

async function conforms(constraints: string, value: string): Promise<boolean> {
  const evaluation = await compileShapes(turtle(onProperty(constraints))).evaluate(turtle(`ex:x ex:p ${value} .`))
  return evaluation.conforms
}

test('a result says which node, property and value break which rule', async () => {
  const shapes = compileShapes(turtle(onProperty('sh:datatype xsd:integer ; sh:severity sh:Warning')))
  const { conforms: fine, focusNodes, results } = await shapes.evaluate(turtle('ex:x ex:p "a" .'))
  expect(fine).toBe(false)
  expect(focusNodes).toBe(1)
  expect(results).toHaveLength(1)
  expect(results[0]).toMatchObject({
    path: 'https://example.org/p',
    constraint: 'http://www.w3.org/ns/shacl#DatatypeConstraintComponent',
    severity: 'warning',
  })
  expect(results[0]?.focusNode.value).toBe('https://example.org/x')
  expect(results[0]?.value?.value).toBe('a')
})

test('the number of focus nodes tells whether anything was looked at', async () => {
  const shapes = compileShapes(
    turtle('ex:S a sh:NodeShape ; sh:targetClass ex:C ; sh:nodeKind sh:IRI . ex:D rdfs:subClassOf ex:C .'),
  )
  expect((await shapes.evaluate(turtle('ex:x a ex:Other .'))).focusNodes).toBe(0)
  expect((await shapes.evaluate(turtle('ex:x a ex:C . ex:y a ex:D .'))).focusNodes).toBe(2)
  expect((await shapes.evaluate([])).focusNodes).toBe(0)
})

test('class hierarchy comes from the shapes, never from the data', async () => {
  const shapes = compileShapes(turtle(onProperty('sh:class ex:C')))
  await expect(
    shapes.evaluate(turtle('ex:x ex:p ex:y . ex:y a ex:D . ex:D rdfs:subClassOf ex:C .')),
  ).rejects.toMatchObject({
    code: 'ERR_INPUT_REFUSED',
  })
})

describe('what would not be evaluated is refused by name', () => {
  const refused: readonly (readonly [construct: string, shapes: string])[] = [
    ['sh:sparql', 'ex:S a sh:NodeShape ; sh:sparql [ sh:select "SELECT * {}" ] .'],
    ['sh:js', 'ex:S a sh:NodeShape ; sh:js [ ] .'],
    ['sh:rule', 'ex:S a sh:NodeShape ; sh:rule [ a sh:TripleRule ] .'],
    ['sh:target', 'ex:S a sh:NodeShape ; sh:target [ a sh:SPARQLTarget ] .'],
    ['sh:ConstraintComponent', 'ex:S a sh:NodeShape . ex:Own a sh:ConstraintComponent .'],
    ['sh:parameter', 'ex:S a sh:NodeShape . ex:Own sh:parameter [ sh:path ex:q ] .'],
    ['<http://datashapes.org/dash#uniqueValueForClass>', onProperty('dash:uniqueValueForClass ex:C')],
    ['owl:imports', 'ex:S a sh:NodeShape . <https://example.org/> owl:imports <http://127.0.0.1/> .'],
    ['sh:minCuont', onProperty('sh:minCuont 1')],
    ['sh:pattern', onProperty('sh:pattern "(?<=a)b"')],
    ['sh:pattern', onProperty('sh:pattern "(a)\\\\1"')],
    ['sh:pattern', onProperty('sh:pattern "("')],
    ['sh:flags', onProperty('sh:pattern "a" ; sh:flags "g"')],
    ['sh:pattern', onProperty('sh:pattern "(a) \\\\1" ; sh:flags "x"')],
    ['sh:flags', onProperty('sh:flags "i"')],
    ['sh:qualifiedMinCount', onProperty('sh:qualifiedMinCount 1')],
    ['sh:inversePath', 'ex:S a sh:NodeShape ; sh:inversePath ex:p .'],
    ['sh:minCount', 'ex:S a sh:NodeShape ; sh:minCount 1 .'],
    ['a recursive shape', 'ex:S a sh:NodeShape ; sh:and ( ex:S ) .'],
    ['a recursive shape', 'ex:S a sh:NodeShape ; sh:not [ sh:property [ sh:path ex:p ; sh:node ex:S ] ] .'],
    ['a recursive shape', 'ex:P sh:path ex:p ; sh:property ex:P .'],
  ]

  test.each(refused)('%s', (construct, shapes) => {
    expect(() => compileShapes(turtle(shapes))).toThrow(
      expect.objectContaining({ code: 'ERR_SHAPES_UNSUPPORTED', details: expect.objectContaining({ construct }) }),
    )
  })

  test('a misspelt term gets a suggestion', () => {
    expect(() => compileShapes(turtle(onProperty('sh:minCuont 1')))).toThrow(/did you mean sh:minCount\?/)
  })
})

describe('what breaks the syntax of SHACL is refused', () => {
  const invalid: readonly (readonly [reason: string, shapes: string])[] = [
    ['no shape', 'ex:a ex:b ex:c .'],
    ['a shape that is not there', 'ex:S a sh:NodeShape ; sh:property ex:Missing .'],
    ['a shape in a list that is not there', 'ex:S a sh:NodeShape ; sh:or ( ex:Missing ) .'],
    ['a count that is no integer', onProperty('sh:minCount "many"')],
    ['a negative count', onProperty('sh:maxCount -1')],
    ['a broken list', 'ex:S a sh:NodeShape ; sh:in ex:list .'],
    ['a truth value that is none', 'ex:S a sh:NodeShape ; sh:closed "yes" .'],
    ['a node kind that is none', onProperty('sh:nodeKind sh:Literall')],
    ['a bound that is no number', onProperty('sh:minInclusive "x"^^xsd:integer')],
    ['a severity of SHACL that there is not', onProperty('sh:minCount 1 ; sh:severity sh:Fatal')],
    ['a path that is a text', 'ex:S a sh:NodeShape ; sh:property [ sh:path "p" ; sh:minCount 1 ] .'],
    ['a path without operator', 'ex:S a sh:NodeShape ; sh:property [ sh:path [ ] ; sh:minCount 1 ] .'],
    ['a path with two operators', path('[ sh:inversePath ex:p ; sh:zeroOrMorePath ex:p ]')],
    ['a path with one alternative', path('[ sh:alternativePath ( ex:p ) ]')],
    ['a path that contains itself', `${path('_:p')} _:p sh:inversePath _:p .`],
    ['an empty path', path('()')],
  ]

  test.each(invalid)('%s', (_, shapes) => {
    try {
      compileShapes(turtle(shapes))
      expect.unreachable()
    } catch (error) {
      expect(isGxError(error) && error.code).toBe('ERR_SHAPES_INVALID')
    }
  })
})

describe('a shape that contains itself', () => {
  const shapes = compileShapes(
    turtle(`ex:S a sh:NodeShape ; sh:targetNode ex:a ; sh:property [ sh:path ex:name ; sh:minCount 1 ] , [ sh:path ex:next ; sh:node ex:S ] .
      ex:T a sh:NodeShape ; sh:targetNode ex:t ; sh:not ex:S .`),
  )
  const results = async (data: string): Promise<string[]> =>
    (await shapes.evaluate(turtle(data))).results.map((r) => `${r.focusNode.value} ${r.path ?? ''}`)
  const local = (name: string): string => `https://example.org/${name}`

  test('follows a chain to its end', async () => {
    const t = 'ex:t ex:none 1 .'
    expect(
      await results(`${t} ex:a ex:name 1 ; ex:next ex:b . ex:b ex:name 1 ; ex:next ex:c . ex:c ex:name 1 .`),
    ).toEqual([])
    expect(
      await results(`${t} ex:a ex:name 1 ; ex:next ex:b . ex:b ex:name 1 ; ex:next ex:c . ex:c ex:other 1 .`),
    ).toEqual([`${local('a')} ${local('next')}`])
  })

  test('takes a circle to conform unless something speaks against it', async () => {
    const circle = 'ex:a ex:name 1 ; ex:next ex:b . ex:b ex:name 1 ; ex:next ex:a , ex:b .'
    expect(await results(`ex:t ex:none 1 . ${circle}`)).toEqual([])
    expect(await results(`ex:t ex:name 1 ; ex:next ex:a . ${circle}`)).toEqual([`${local('t')} `])
    expect(await results(`ex:t ex:none 1 . ex:a ex:name 1 ; ex:next ex:b . ex:b ex:next ex:a .`)).toEqual([
      `${local('a')} ${local('next')}`,
    ])
  })

  test('comes to an end when everything points to everything', async () => {
    const names = Array.from({ length: 40 }, (_, i) => `ex:n${i}`)
    const data = names.map((name) => `${name} ex:next ${names.join(' , ')} .`).join('\n')
    expect(await results(`ex:t ex:none 1 . ex:a ex:name 1 ; ex:next ex:n0 . ${data}`)).toHaveLength(1)
    const named = names.map((name) => `${name} ex:name 1 .`).join('\n')
    expect(await results(`ex:t ex:none 1 . ex:a ex:name 1 ; ex:next ex:n0 . ${data} ${named}`)).toEqual([])
  })
})

test.each([
  ['sh:pattern "^[a-z]{2}$" ; sh:flags "i"', '"DE"', true],
  ['sh:pattern "^[a-z]{2}$"', '"DE"', false],
  ['sh:pattern "^(?:[0-9a-f]{2}\\\\:){2}[0-9a-f]{2}$"', '"00:1b:44"', true],
  ['sh:pattern "^a\\\\\\\\:$"', '"a:"', false],
  ['sh:qualifiedValueShape [ sh:datatype xsd:string ] ; sh:qualifiedMinCount 1', '1, "a"', true],
  ['sh:qualifiedValueShape [ sh:datatype xsd:string ] ; sh:qualifiedMinCount 2', '1, "a"', false],
  ['sh:qualifiedValueShape [ sh:datatype xsd:string ] ; sh:qualifiedMaxCount 1', '"b", "a"', false],
])('%s with %s: %s', async (constraints, value, expected) => {
  expect(await conforms(constraints, value)).toBe(expected)
})

describe('a path leads to', () => {
  const data = `ex:x ex:p ex:a , ex:b ; ex:q ex:x . ex:a ex:p ex:c ; ex:r "a" . ex:b ex:q ex:c . ex:c ex:p ex:a . ex:y ex:p ex:x .`
  const cases: readonly (readonly [expression: string, text: string, found: string])[] = [
    ['ex:p', 'p', 'a b'],
    ['( ex:p ex:p )', 'p/p', 'c'],
    ['( ex:p ex:p ex:p ex:p )', 'p/p/p/p', 'c'],
    ['[ sh:inversePath ex:p ]', '^p', 'y'],
    ['[ sh:alternativePath ( ex:q ex:p ) ]', 'q|p', 'a b x'],
    ['[ sh:zeroOrOnePath ex:p ]', 'p?', 'a b x'],
    ['[ sh:zeroOrMorePath ex:p ]', 'p*', 'a b c x'],
    ['[ sh:oneOrMorePath ex:p ]', 'p+', 'a b c'],
    ['[ sh:oneOrMorePath [ sh:inversePath ex:q ] ]', '(^q)+', 'x'],
    ['[ sh:inversePath ( ex:p ex:q ) ]', '^(p/q)', 'y'],
    ['[ sh:inversePath [ sh:zeroOrMorePath ex:p ] ]', '^(p*)', 'x y'],
    ['[ sh:inversePath [ sh:inversePath ex:p ] ]', '^(^p)', 'a b'],
    ['( [ sh:alternativePath ( ( ex:p ex:p ) ex:q ) ] ex:p )', '((p/p)|q)/p', 'a b'],
    ['[ sh:oneOrMorePath ( ex:p ex:p ) ]', '(p/p)+', 'c'],
    ['( ex:p [ sh:zeroOrMorePath ex:q ] )', 'p/q*', 'a b c'],
    ['( ex:q ex:q ex:none )', 'q/q/none', ''],
  ]

  test.each(cases)('%s', async (expression, text, found) => {
    const { results } = await compileShapes(turtle(path(expression))).evaluate(turtle(data))
    const names = results.map((r) => r.value?.value.replace('https://example.org/', '') ?? '')
    expect(names.sort().join(' ')).toBe(found)
    for (const { path: of } of results) {
      expect(pathText(of ?? '').replaceAll(/<?https:\/\/example.org\/(\w+)>?/g, '$1')).toBe(text)
    }
  })

  test('an end when everything points to everything', async () => {
    const names = Array.from({ length: 60 }, (_, i) => `ex:n${i}`)
    const circle = names.map((name) => `${name} ex:p ${names.join(' , ')} .`).join('\n')
    const shapes = compileShapes(turtle(path('[ sh:zeroOrMorePath [ sh:oneOrMorePath ex:p ] ]')))
    expect((await shapes.evaluate(turtle(`ex:x ex:p ex:n0 . ${circle}`))).results).toHaveLength(61)
  })

  test('a refusal when it would take too long', async () => {
    const names = Array.from({ length: 2_000 }, (_, i) => `ex:n${i}`)
    const chain = names.map((name, i) => `${name} a ex:C ; ex:p ex:n${i + 1} .`).join('\n')
    const shapes = compileShapes(
      turtle(
        'ex:S sh:targetClass ex:C ; sh:property [ sh:path ( [ sh:zeroOrMorePath ex:p ] ex:q ) ; sh:nodeKind sh:IRI ] .',
      ),
    )
    await expect(shapes.evaluate(turtle(chain))).rejects.toMatchObject({
      code: 'ERR_INPUT_REFUSED',
      message: 'The paths of the shapes take more than 1000000 steps in this data.',
    })
    const many = Array.from({ length: 320 }, (_, i) => `ex:n${i} a ex:C ; ex:p ex:m .  ex:m ex:p ex:o${i} .`).join('\n')
    const wide = compileShapes(
      turtle('ex:S sh:targetClass ex:C ; sh:property [ sh:path ( ex:p ex:p ) ; sh:maxCount 320 ] .'),
    )
    await expect(wide.evaluate(turtle(many))).rejects.toMatchObject({
      message: 'The paths of the shapes lead to more than 100000 values in this data.',
    })
  })
})

describe('what a shape targets', () => {
  const targeted = async (shapes: string, data: string): Promise<number> =>
    (await compileShapes(turtle(shapes)).evaluate(turtle(data))).results.length

  test('is the instances of a class that is the shape itself', async () => {
    expect(await targeted('ex:C a sh:NodeShape , rdfs:Class ; sh:nodeKind sh:Literal .', 'ex:x a ex:C .')).toBe(1)
    expect(await targeted('ex:C a sh:NodeShape , owl:Class ; sh:nodeKind sh:Literal .', 'ex:x a ex:C .')).toBe(1)
    const meta = 'ex:Meta rdfs:subClassOf rdfs:Class . ex:C a sh:NodeShape , ex:Meta ; sh:nodeKind sh:Literal .'
    expect(await targeted(meta, 'ex:x a ex:C .')).toBe(1)
    const special = 'ex:C a sh:NodeShape , rdfs:Class ; sh:nodeKind sh:Literal . ex:D rdfs:subClassOf ex:C .'
    expect(await targeted(special, 'ex:x a ex:D .')).toBe(1)
  })

  test('is nothing when a shape is named like a type', async () => {
    const shapes = compileShapes(turtle('ex:S a sh:NodeShape ; sh:nodeKind sh:Literal .'))
    expect(await shapes.evaluate(turtle('ex:x a ex:S .'))).toMatchObject({ focusNodes: 0, results: [] })
  })

  test('is nothing when it is switched off', async () => {
    const shapes = compileShapes(
      turtle('ex:S a sh:NodeShape ; sh:deactivated true ; sh:targetNode ex:x ; sh:nodeKind sh:Literal .'),
    )
    expect(await shapes.evaluate(turtle('ex:x ex:p 1 .'))).toMatchObject({ focusNodes: 0, results: [] })
  })

  test('counts once', async () => {
    const shapes =
      'ex:S sh:targetClass ex:C , ex:D ; sh:targetNode ex:x ; sh:targetSubjectsOf ex:p ; sh:nodeKind sh:Literal .'
    expect(await targeted(shapes, 'ex:x a ex:C , ex:D ; ex:p 1 , 2 .')).toBe(1)
  })
})

describe('several values of one parameter are several constraints', () => {
  test.each([
    ['sh:hasValue 1 , 2', '1', 1],
    ['sh:hasValue 1 , 2', '1 , 2', 0],
    ['sh:disjoint ex:q , ex:r', '5', 1],
    ['sh:lessThan ex:q , ex:r', '5', 1],
    ['sh:equals ex:q , ex:r', '6', 2],
    ['sh:class ex:C , ex:D', 'ex:y', 2],
    ['sh:qualifiedValueShape [ sh:minLength 1 ] ; sh:qualifiedMinCount 1 ; sh:qualifiedMaxCount 1', '"a" , "b"', 1],
  ])('%s with %s', async (constraints, value, expected) => {
    const { results } = await compileShapes(turtle(onProperty(constraints))).evaluate(
      turtle(`ex:x ex:p ${value} ; ex:q 6 ; ex:r 5 .`),
    )
    expect(results).toHaveLength(expected)
  })
})

test('a property of another vocabulary on a shape is told', () => {
  const shapes = turtle(
    'ex:S a sh:NodeShape ; rdfs:label "S" ; sh:property [ sh:path ex:p ; ex:datatype xsd:string ] .',
  )
  expect(compileShapes(shapes).ignored).toEqual(['https://example.org/datatype'])
})

test('a severity of your own counts as an error, and messages are handed on', async () => {
  const shapes = compileShapes(
    turtle(onProperty('sh:minCount 1 ; sh:severity ex:Bad ; sh:message "needs p"@en , "braucht p"@de')),
  )
  const { conforms: fine, results } = await shapes.evaluate(turtle('ex:x ex:q 1 .'))
  expect(fine).toBe(false)
  expect(results[0]).toMatchObject({ severity: 'error', resultSeverity: 'https://example.org/Bad' })
  expect(results[0]?.messages.map((m) => `${m.value}@${m.language}`)).toEqual(['needs p@en', 'braucht p@de'])
})

test('a report for other tools', async () => {
  const shapes = compileShapes(
    turtle(`ex:S a sh:NodeShape ; sh:targetNode ex:x ; sh:or ( [ sh:nodeKind sh:Literal ] ex:T ) .
      ex:T a sh:NodeShape ; sh:property ex:P . ex:P sh:path [ sh:inversePath ex:p ] ; sh:minCount 1 .`),
  )
  const evaluation = await shapes.evaluate(turtle('ex:x ex:q 1 .'))
  const expected = (detail: string): string =>
    `[] a sh:ValidationReport ; sh:conforms false ; sh:result [
      a sh:ValidationResult ; sh:focusNode ex:x ; sh:value ex:x ; sh:resultSeverity sh:Violation ;
      sh:sourceConstraintComponent sh:OrConstraintComponent ; sh:sourceShape ex:S ${detail} ] .`
  const inside = `; sh:detail [ a sh:ValidationResult ; sh:focusNode ex:x ; sh:value ex:x ; sh:resultSeverity sh:Violation ;
      sh:sourceConstraintComponent sh:NodeKindConstraintComponent ; sh:sourceShape [] ] ,
    [ a sh:ValidationResult ; sh:focusNode ex:x ; sh:resultPath [ sh:inversePath ex:p ] ; sh:resultSeverity sh:Violation ;
      sh:sourceConstraintComponent sh:MinCountConstraintComponent ; sh:sourceShape ex:P ]`
  expect(await canonicalize(toValidationReport(evaluation))).toBe(await canonicalize(turtle(expected(''))))
  expect(await canonicalize(toValidationReport(evaluation, { details: true }))).toBe(
    await canonicalize(turtle(expected(inside))),
  )
})

test('descriptions of shapes are let through', () => {
  const shapes =
    'ex:S a sh:NodeShape ; rdfs:label "S" ; skos:example "x" ; sh:property [ sh:path ex:p ; sh:name "p" ; sh:order 1 ; sh:minCount 1 ] .'
  expect(() => compileShapes(turtle(shapes))).not.toThrow()
})

describe('values that the engine alone gets wrong', () => {
  const cases: readonly (readonly [constraints: string, value: string, expected: boolean])[] = [
    ['sh:datatype xsd:date', '"2026-02-29"^^xsd:date', false],
    ['sh:datatype xsd:date', '"2028-02-29"^^xsd:date', true],
    ['sh:datatype xsd:dateTime', '"2026-06-31T00:00:00Z"^^xsd:dateTime', false],
    ['sh:datatype xsd:integer', '"1.0"^^xsd:integer', false],
    ['sh:datatype xsd:boolean', '"TRUE"^^xsd:boolean', false],
    ['sh:maxInclusive 9007199254740993', '9007199254740994', false],
    ['sh:maxExclusive 0.3', '"0.30000000000000000001"^^xsd:decimal', false],
    ['sh:minExclusive 0.1', '"1E-1"^^xsd:double', false],
    ['sh:minInclusive 0', '"NaN"^^xsd:double', false],
    ['sh:maxInclusive 5', '"5"', false],
    ['sh:minInclusive "2026-01-01"^^xsd:date', '"2025-12-31"^^xsd:date', false],
    ['sh:minInclusive "2026-01-01T00:00:00Z"^^xsd:dateTime', '"2026-06-01T00:00:00"^^xsd:dateTime', false],
    ['sh:maxLength 1', '"😀"', true],
    ['sh:pattern "."', '[]', false],
    ['sh:languageIn ("de")', '"x"@de-AT', true],
    ['sh:languageIn ("de")', '"x"@den', false],
    ['sh:uniqueLang true', '"x"@en, "y"@EN', false],
    ['sh:or ( [ sh:datatype xsd:string ] ) ; sh:or ( [ sh:minLength 3 ] )', '"ab"', false],
    ['sh:not [ sh:datatype xsd:string ] ; sh:not [ sh:datatype xsd:integer ]', '1', false],
    ['sh:not [ sh:minLength 3 ; sh:severity ex:Bad ]', '"ab"', true],
    ['sh:or ( [ sh:minLength 3 ; sh:severity ex:Bad ] )', '"ab"', false],
    ['sh:pattern "^ a b c $" ; sh:flags "x"', '"abc"', true],
    ['sh:pattern "^[a b] c$" ; sh:flags "x"', '" c"', true],
    ['sh:pattern "^[ab] c$" ; sh:flags "x"', '"a c"', false],
    ['sh:pattern "a.c" ; sh:flags "q"', '"abc"', false],
    ['sh:pattern "A.C" ; sh:flags "qi"', '"xa.cx"', true],
    ['sh:closed true', '[ ex:q 1 ]', false],
    ['sh:closed true ; sh:ignoredProperties ( ex:q )', '[ ex:q 1 ]', true],
  ]

  test.each(cases)('%s with %s: %s', async (constraints, value, expected) => {
    expect(await conforms(constraints, value)).toBe(expected)
  })

  test('a shape that was looked at before counts again', async () => {
    const shapes = compileShapes(
      turtle(`ex:B a sh:NodeShape ; sh:property [ sh:path ex:b ; sh:minCount 1 ] .
        ex:C a sh:NodeShape ; sh:property [ sh:path ex:c ; sh:minCount 1 ] .
        ex:D a sh:NodeShape ; sh:property [ sh:path ex:d ; sh:minCount 1 ] .
        ex:S a sh:NodeShape ; sh:targetNode ex:x ; sh:or ( ex:B ex:C ) . ex:T a sh:NodeShape ; sh:targetNode ex:x ; sh:or ( ex:B ex:D ) .`),
    )
    expect((await shapes.evaluate(turtle('ex:x ex:c 1 .'))).conforms).toBe(false)
    expect((await shapes.evaluate(turtle('ex:x ex:c 1 ; ex:d 1 .'))).conforms).toBe(true)
  })

  test('a target counts although there is no data', async () => {
    expect((await compileShapes(turtle(onProperty('sh:minCount 1'))).evaluate([])).conforms).toBe(false)
  })
})
